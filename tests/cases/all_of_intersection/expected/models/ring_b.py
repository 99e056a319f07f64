"""Response model `RingB`."""

from __future__ import annotations

from .._runtime.models.model import Model


class RingB(Model):
    """An object of the API."""

    b: int | None = None
    next: RingB | None = None
