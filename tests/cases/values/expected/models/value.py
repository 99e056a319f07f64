"""Response model `Value`."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, TypeAlias
from uuid import UUID

from .._runtime.models.model import Date, DecimalText, Duration, Model, Time, union
from .._runtime.types import Timestamp
from .stamp import Stamp


class Value(Model):
    """An object of the API."""

    id: UUID | None = None
    big: str | None = None
    bin: str | None = None
    data: bytes | None = None
    id_or_number: ValueIdOrNumber | None = None
    lasts: Duration | None = None
    moment: ValueMoment | None = None
    opens: Time | None = None
    parts: dict[str, bytes] | None = None
    price: DecimalText | None = None
    seen: Timestamp | None = None
    stamps: list[Stamp] | None = None
    weight: Decimal | None = None


if TYPE_CHECKING:
    ValueIdOrNumber: TypeAlias = UUID | int
else:
    ValueIdOrNumber = union("ValueIdOrNumber", lambda: (UUID, int))
"""One of several types."""

if TYPE_CHECKING:
    ValueMoment: TypeAlias = Date | Duration | str
else:
    ValueMoment = union("ValueMoment", lambda: (Date, Duration, str))
"""One of several types."""
