"""Response model `Building`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Building(Model):
    """An object of the API."""

    type: str
    id: str | None = None
    floors: int | None = None
