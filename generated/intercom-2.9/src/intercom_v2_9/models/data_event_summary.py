"""Response model `DataEventSummary`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open
from .data_event_entry import DataEventEntry


class DataEventSummaryPages(Model):
    """Where the listing goes on."""

    next: str | None = None
    """Address of the next, older page; absent on the last one."""

    since: str | None = None
    """Address of the events newer than this page."""


class DataEventSummary(Model):
    """One page of a contact's events, or a summary of how often each kind happened."""

    type: Open[Literal["event.summary"]]
    """Kind of object, always `event.summary`."""

    email: str | None = None
    """The contact's email address."""

    events: list[DataEventEntry]
    """The events, newest first; one line for each event name if a summary was asked for."""

    intercom_user_id: str | None = None
    """Intercom's id of the contact, 24 hexadecimal characters."""

    pages: DataEventSummaryPages | None = None
    """Where the listing goes on."""

    user_id: str | None = None
    """Your own id of the contact."""
