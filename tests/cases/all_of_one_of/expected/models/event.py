"""Response model `Event`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.model import Model, union
from .._runtime.types import Timestamp


class EventId(Model):
    """Something that happened."""

    id: str
    at: Timestamp | None = None
    name: str


class EventEmail(Model):
    """Something that happened."""

    at: Timestamp | None = None
    email: str
    name: str


if TYPE_CHECKING:
    Event: TypeAlias = EventId | EventEmail
else:
    Event = union(
        "Event", lambda: (EventId, EventEmail), required=(("id", "name"), ("email", "name"))
    )
"""Something that happened."""
