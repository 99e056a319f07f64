"""An OpenAPI document to `ir.Api`. `document.py` is the story; each kind of object has a file of its own."""

from .document import lower

__all__ = ["lower"]
