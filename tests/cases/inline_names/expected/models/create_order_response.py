"""Response model `CreateOrderResponse`."""

from __future__ import annotations

from .._runtime.models.model import Model


class CreateOrderResponse(Model):
    """An object of the API."""

    id: str | None = None
