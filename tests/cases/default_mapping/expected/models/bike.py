"""Response model `Bike`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Bike(Model):
    """An object of the API."""

    gears: int | None = None
    kind: str
