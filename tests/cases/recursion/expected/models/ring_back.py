"""Response model `RingBack`."""

from __future__ import annotations

from .._runtime.models.model import Model


class RingBack(Model):
    """An object of the API."""

    ring: RingBack | None = None
