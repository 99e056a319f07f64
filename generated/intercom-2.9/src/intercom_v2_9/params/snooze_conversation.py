"""Request type `SnoozeConversationParams`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, Required, TypedDict

from .._runtime.types import Timestamp


class SnoozeConversationParams(TypedDict, total=False):
    """Puts a conversation aside until a given time; a new message from the contact wakes it
    earlier.
    """

    admin_id: Required[int | str]
    """Id of the admin who snoozes the conversation."""

    message_type: Required[Literal["snoozed"]]
    """What to do, here `snoozed`."""

    snoozed_until: Required[Timestamp | datetime]
    """When it should open again, Unix time in seconds, in the future."""
