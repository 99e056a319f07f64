"""Response model `OneOfEachResponse`."""

from __future__ import annotations

from .._runtime.models.model import Model
from .order import Order
from .order_line import OrderLine


class OneOfEachResponse(Model):
    """An object of the API."""

    part_1: Order | None = None
    part_2: OrderLine | None = None
