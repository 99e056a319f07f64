"""Response model `Circle`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Circle(Model):
    """An object of the API."""

    colour: str | None = None
    kind: str | None = None
    radius: float | None = None
