"""Response models `CreateOrderResponse`, `CreateOrderResponse202`."""

from __future__ import annotations

from .._runtime.models.model import Model


class CreateOrderResponse(Model):
    """An object of the API."""

    id: str | None = None


class CreateOrderResponse202(Model):
    """An object of the API."""

    job: str | None = None
