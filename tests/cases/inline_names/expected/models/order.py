"""Response model `Order`."""

from __future__ import annotations

from .._runtime.models.model import Model


class OrderLineModel(Model):
    """An object of the API."""

    sku: str | None = None


class Order(Model):
    """An object of the API."""

    line: OrderLineModel | None = None
