"""Response model `DataEvent`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open, Timestamp


class DataEvent(Model):
    """Something a contact did at a certain time, as your application reported it."""

    type: Open[Literal["event"]] | None = None
    """Kind of object, always `event`."""

    id: str | None = None
    """Id of the event record."""

    created_at: Timestamp | None = None
    """When it happened, Unix time in seconds (UTC)."""

    email: str | None = None
    """The contact's email address."""

    event_name: str | None = None
    """What happened, by convention a noun and a verb in the past tense, such as
    `parcel-delivered`.
    """

    intercom_user_id: str | None = None
    """Intercom's id of the contact, 24 hexadecimal characters."""

    metadata: dict[str, str] | None = None
    """Details of the event: up to ten keys, each with a flat value."""

    user_id: str | None = None
    """Your own id of the contact."""
