"""Request type `EventParams`."""

from __future__ import annotations

from datetime import datetime
from typing import Required, TypeAlias, TypedDict

from .._runtime.types import Timestamp
from ..models.event import EventEmail, EventId


class EventIdParams(TypedDict, total=False):
    """Something that happened."""

    id: Required[str]
    at: Timestamp | datetime
    name: Required[str]


class EventEmailParams(TypedDict, total=False):
    """Something that happened."""

    at: Timestamp | datetime
    email: Required[str]
    name: Required[str]


EventParams: TypeAlias = EventIdParams | EventId | EventEmailParams | EventEmail
"""Something that happened."""
