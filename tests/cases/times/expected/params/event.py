"""Request type `EventParams`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from typing import TypeAlias, TypedDict

from .._runtime.types import Timestamp

_EventParams = TypedDict("_EventParams", {"time": "time | str"}, total=False)


class EventParams(_EventParams, total=False):
    """An object to send."""

    at: datetime | str
    by_name: Mapping[str, datetime | str]
    created_at: Timestamp | datetime
    dates: Sequence[date | str]
    day: date | str
    either: EventEitherParams
    maybe: datetime | str | None
    seen_at: Timestamp | datetime
    text_or_date: EventTextOrDateParams
    updated_at: Timestamp | datetime


EventEitherParams: TypeAlias = datetime | str | int
"""One of several types."""

EventTextOrDateParams: TypeAlias = str | date
"""One of several types."""
