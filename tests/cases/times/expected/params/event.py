"""Request type `EventParams`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TypeAlias, TypedDict

from .._runtime.types import Timestamp


class EventParams(TypedDict, total=False):
    """An object to send."""

    at: datetime | str
    by_name: Mapping[str, datetime | str]
    created_at: Timestamp
    dates: Sequence[date | str]
    day: date | str
    either: EventEitherParams
    maybe: datetime | str | None
    seen_at: Timestamp
    text_or_date: EventTextOrDateParams
    time: str
    updated_at: Timestamp


EventEitherParams: TypeAlias = datetime | str | int
"""One of several types."""

EventTextOrDateParams: TypeAlias = str | date
"""One of several types."""
