"""Response model `DataEventSummaryItem`."""

from __future__ import annotations

from .._runtime.models.model import Model


class DataEventSummaryItem(Model):
    """Count and time span of one kind of event."""

    count: int | None = None
    """How many times it happened."""

    description: str | None = None
    """Explanation of the event that an admin entered; may be empty."""

    first: str | None = None
    """When it happened first, as an ISO 8601 string with milliseconds and offset."""

    last: str | None = None
    """When it happened last, as an ISO 8601 string with milliseconds and offset."""

    name: str | None = None
    """The event's name."""
