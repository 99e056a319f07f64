"""An OpenAPI document to `ir.Api`. `operations.py` walks the document, `schemas.py` turns Schema Objects into types."""

from .operations import lower

__all__ = ["lower"]
