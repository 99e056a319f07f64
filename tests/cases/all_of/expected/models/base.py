"""Response model `BaseDimensions`."""

from __future__ import annotations

from .._runtime.models.model import Model


class BaseDimensions(Model):
    """An object of the API."""

    length: float | None = None
