"""Response model `OrderLine`."""

from __future__ import annotations

from .._runtime.models.model import Model


class OrderLine(Model):
    """An object of the API."""

    sku: str | None = None
