"""Request type `UpdateTicketAssignmentParams`."""

from __future__ import annotations

from typing import TypedDict


class UpdateTicketAssignmentParams(TypedDict, total=False):
    """A new owner for the ticket."""

    admin_id: str
    """Id of the admin who makes the assignment."""

    assignee_id: str
    """Id of the admin or team to receive the ticket; `"0"` takes it from its owner."""
