"""Response model `Truck`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Truck(Model):
    """An object of the API."""

    type: str
    id: str | None = None
    doors: int | None = None
    drive: str | None = None
    load: int | None = None
