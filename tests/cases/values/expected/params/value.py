"""Request type `ValueParams`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import TypeAlias, TypedDict
from uuid import UUID

from .._runtime.types import Timestamp
from ..models.stamp import Stamp
from .stamp import StampParams


class ValueParams(TypedDict, total=False):
    """An object to send."""

    id: UUID | str
    big: str
    bin: str
    data: bytes | str
    id_or_number: ValueIdOrNumberParams
    lasts: timedelta | str
    moment: ValueMomentParams
    opens: time | str
    parts: Mapping[str, bytes | str]
    price: Decimal | str
    seen: Timestamp | datetime
    stamps: Sequence[StampParams | Stamp]
    weight: Decimal | float


ValueIdOrNumberParams: TypeAlias = UUID | str | int
"""One of several types."""

ValueMomentParams: TypeAlias = date | str | timedelta
"""One of several types."""
