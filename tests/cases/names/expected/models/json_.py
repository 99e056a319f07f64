"""Response model `Json`."""

from __future__ import annotations

from .._runtime.models.model import Model
from .int import Int
from .str_ import Str


class Json(Model):
    """An object of the API."""

    a: Str | None = None
    b: str | None = None
    c: Int | None = None
