"""Response models `ListOrdersResponseOrderAddress`, `ListOrdersResponseOrderAddressModel`,
`ListOrdersResponseOrder`, `ListOrdersResponse`, `ListOrdersResponse400`.
"""

from __future__ import annotations

from .._runtime.models.model import Model


class ListOrdersResponseOrderAddress(Model):
    """An object of the API."""

    city: str | None = None


class ListOrdersResponseOrderAddressModel(Model):
    """An object of the API."""

    city: str | None = None


class ListOrdersResponseOrder(Model):
    """An object of the API."""

    address: ListOrdersResponseOrderAddress | None = None
    addresses: list[ListOrdersResponseOrderAddressModel] | None = None


class ListOrdersResponse(Model):
    """An object of the API."""

    orders: list[ListOrdersResponseOrder] | None = None


class ListOrdersResponse400(Model):
    """An object of the API."""

    why: str | None = None
