"""Response model `Car`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Car(Model):
    """An object of the API."""

    doors: int | None = None
    kind: str
