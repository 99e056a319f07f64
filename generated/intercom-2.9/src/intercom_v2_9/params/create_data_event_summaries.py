"""Request type `CreateDataEventSummariesEventSummariesParams`."""

from __future__ import annotations

from datetime import datetime
from typing import TypedDict

from .._runtime.types import Timestamp


class CreateDataEventSummariesEventSummariesParams(TypedDict, total=False):
    """The tally: one object for one event name, in spite of the plural."""

    count: int
    """How many times it happened."""

    event_name: str
    """The event's name, by convention in the past tense, such as `invoice-paid`."""

    first: Timestamp | datetime
    """When it happened first, Unix time in seconds."""

    last: Timestamp | datetime
    """When it happened last, Unix time in seconds."""
