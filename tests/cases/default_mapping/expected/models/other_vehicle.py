"""Response model `OtherVehicle`."""

from __future__ import annotations

from .._runtime.models.model import Model


class OtherVehicle(Model):
    """An object of the API."""

    kind: str | None = None
    name: str | None = None
