"""Request type `CreateDataEventParams`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TypedDict

from .._runtime.types import Timestamp


class CreateDataEventParams(TypedDict, total=False):
    """An event to record for one contact, who is named by `id`, `user_id` or `email`."""

    id: str
    """Intercom's id of the contact; the only way to name a lead."""

    created_at: Timestamp | datetime
    """When it happened, Unix time in seconds (UTC); also part of what makes an event unique."""

    email: str
    """The contact's email address; choose it only if no two of your contacts share one."""

    event_name: str
    """What happened, by convention a noun and a verb in the past tense, such as
    `parcel-delivered`.
    """

    metadata: Mapping[str, str]
    """Details worth filtering by: at most ten keys with flat values; further keys are dropped."""

    user_id: str
    """Your own id of the contact."""
