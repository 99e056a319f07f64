"""Response model `DataEventList`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open
from .data_event import DataEvent


class DataEventListPages(Model):
    """Links to the neighboring pages."""

    next: str | None = None
    """URL of the next page; absent on the last one."""

    since: str | None = None
    """URL that gives only events newer than this page."""


class DataEventList(Model):
    """One page of a contact's events."""

    type: Open[Literal["event.list"]] | None = None
    """Kind of object, always `event.list`."""

    events: list[DataEvent] | None = None
    """The events on this page."""

    pages: DataEventListPages | None = None
    """Links to the neighboring pages."""
