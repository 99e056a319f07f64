"""Request type `StampParams`."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TypedDict

from .._runtime.types import Timestamp
from ..models.stamp import Stamp


class StampParams(TypedDict, total=False):
    """An object to send."""

    at: Timestamp | datetime
    cost: Decimal | str
    inner: StampParams | Stamp
