"""Request type `UpdateTicketParams`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, TypedDict

from .._runtime.types import Timestamp


class UpdateTicketAssignmentParams(TypedDict, total=False):
    """A new owner for the ticket."""

    admin_id: str
    """Id of the admin who makes the assignment."""

    assignee_id: str
    """Id of the admin or team to receive the ticket; `"0"` takes it from its owner."""


class UpdateTicketParams(TypedDict, total=False):
    """Changes to a ticket; whatever is left out stays."""

    assignment: UpdateTicketAssignmentParams
    """A new owner for the ticket."""

    is_shared: bool
    """Whether the contact may see the ticket."""

    open: bool
    """Whether the ticket is open; closing it also ends a snooze."""

    snoozed_until: Timestamp | datetime
    """When the ticket opens again, as Unix time in seconds."""

    state: Literal["in_progress", "waiting_on_customer", "resolved"]
    """Stage to move the ticket to; it cannot go back to `submitted`."""

    ticket_attributes: Mapping[str, Any]
    """New values of the ticket's fields, by field name."""
