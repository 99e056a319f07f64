"""Response model `Base`."""

from __future__ import annotations

from .._runtime.models.model import Model


class BaseDimensions(Model):
    """An object of the API."""

    length: float | None = None


class Base(Model):
    """What everything has."""

    id: str
    dimensions: BaseDimensions | None = None
    kind: str | None = None
