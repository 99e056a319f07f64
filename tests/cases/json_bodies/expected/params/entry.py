"""Request type `EntryParams`."""

from __future__ import annotations

from datetime import date, datetime
from typing import Required, TypedDict


class EntryParams(TypedDict, total=False):
    """An object to send."""

    at: Required[datetime | str]
    day: date | str
