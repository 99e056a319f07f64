"""An OpenAPI document to `ir.Api`. `operations.py` walks the document, `schemas.py` turns Schema Objects into types."""

from .document import lower

__all__ = ["lower"]
