"""Response model `Piece`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Piece(Model):
    """An object of the API."""

    delta: str | None = None
