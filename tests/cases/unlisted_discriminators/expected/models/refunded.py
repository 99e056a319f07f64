"""Response model `Refunded`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Refunded(Model):
    """An object of the API."""

    amount: int | None = None
    event: str
