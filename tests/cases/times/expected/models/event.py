"""Response model `Event`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.model import Date, DateTime, Model, Time, union
from .._runtime.types import Timestamp


class Event(Model):
    """An object of the API."""

    at: DateTime | None = None
    by_name: dict[str, DateTime] | None = None
    created_at: Timestamp | None = None
    dates: list[Date] | None = None
    day: Date | None = None
    either: EventEither | None = None
    maybe: DateTime | None = None
    seen_at: Timestamp | None = None
    text_or_date: EventTextOrDate | None = None
    time: Time | None = None
    updated_at: Timestamp | None = None


if TYPE_CHECKING:
    EventEither: TypeAlias = DateTime | int
else:
    EventEither = union("EventEither", lambda: (DateTime, int))
"""One of several types."""

if TYPE_CHECKING:
    EventTextOrDate: TypeAlias = str | Date
else:
    EventTextOrDate = union("EventTextOrDate", lambda: (str, Date))
"""One of several types."""
