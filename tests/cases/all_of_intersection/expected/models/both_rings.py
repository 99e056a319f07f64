"""Response model `BothRings`."""

from __future__ import annotations

from .._runtime.models.model import Model


class BothRings(Model):
    """An object of the API."""

    a: str | None = None
    b: int | None = None
    next: BothRings | None = None
