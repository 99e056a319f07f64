"""Request types `CreateOrderLineDiscountObjectParams`, `CreateOrderLineParams`,
`CreateOrderPriceParams`.
"""

from __future__ import annotations

from typing import Required, TypedDict


class CreateOrderLineDiscountObjectParams(TypedDict, total=False):
    """An object to send."""

    code: str


class CreateOrderLineParams(TypedDict, total=False):
    """An object to send."""

    discount: float | CreateOrderLineDiscountObjectParams
    sku: Required[str]


class CreateOrderPriceParams(TypedDict, total=False):
    """An object to send."""

    net: float
