"""Response model `ConversationStatistics`."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.types import Timestamp


class ConversationStatistics(Model):
    """Figures for reporting on one conversation; durations leave out time beyond office hours
    unless said otherwise.
    """

    type: str | None = None
    """Kind of object, always `conversation_statistics`."""

    count_assignments: int | None = None
    """How often it was assigned after the contact first wrote."""

    count_conversation_parts: int | None = None
    """How many parts it has, events and notes included."""

    count_reopens: int | None = None
    """How often the conversation was opened again after the contact first wrote."""

    first_admin_reply_at: Timestamp | None = None
    """First admin reply after the contact's first message, Unix time in seconds."""

    first_assignment_at: Timestamp | None = None
    """First assignment after the contact's first message, Unix time in seconds."""

    first_close_at: Timestamp | None = None
    """First close after the contact's first message, Unix time in seconds."""

    first_contact_reply_at: Timestamp | None = None
    """When a contact first wrote text, Unix time in seconds."""

    last_admin_reply_at: Timestamp | None = None
    """Latest part written by an admin, Unix time in seconds."""

    last_assignment_admin_reply_at: Timestamp | None = None
    """First admin reply since the latest assignment, Unix time in seconds."""

    last_assignment_at: Timestamp | None = None
    """Latest assignment after the contact's first message, Unix time in seconds."""

    last_close_at: Timestamp | None = None
    """Latest close, Unix time in seconds."""

    last_closed_by_id: str | None = None
    """Id of the admin who closed the conversation most recently."""

    last_contact_reply_at: Timestamp | None = None
    """Latest part written by a contact, Unix time in seconds."""

    median_time_to_reply: int | None = None
    """Median of the admins' answering times after a contact's message, in seconds of office time."""

    time_to_admin_reply: int | None = None
    """Seconds of office time until an admin first replied."""

    time_to_assignment: int | None = None
    """Seconds until the last assignment that preceded an admin's first reply; runs around the
    clock.
    """

    time_to_first_close: int | None = None
    """Seconds of office time until the conversation was closed for the first time."""

    time_to_last_close: int | None = None
    """Seconds of office time until its latest close."""
