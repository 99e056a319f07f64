"""Response model `Square`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Square(Model):
    """An object of the API."""

    colour: str | None = None
    kind: str | None = None
    side: float | None = None
