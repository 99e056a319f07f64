"""Response model `RingA`."""

from __future__ import annotations

from .._runtime.models.model import Model


class RingA(Model):
    """An object of the API."""

    a: str | None = None
    next: RingA | None = None
