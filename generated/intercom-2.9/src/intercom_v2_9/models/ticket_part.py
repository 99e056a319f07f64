"""Response model `TicketPart`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open, Timestamp
from .part_attachment import PartAttachment
from .reference import Reference
from .ticket_part_author import TicketPartAuthor


class TicketPart(Model):
    """One entry in a ticket's history: a note or comment, or an event such as a change of state."""

    type: str
    """Kind of object, always `ticket_part`."""

    id: str
    """The part's id."""

    assigned_to: Reference | None = None
    """The admin or team that received the ticket with this part; null if the owner stayed the
    same.
    """

    attachments: list[PartAttachment]
    """Files that came with the part."""

    author: TicketPartAuthor
    """Who wrote the part or caused the event."""

    body: str | None = None
    """Text as HTML; null or absent for events."""

    created_at: Timestamp
    """When the part came about, Unix time in seconds."""

    external_id: str | None = None
    """Id that an outside system gave the part; null without one."""

    part_type: str
    """What happened: `comment`, `note`, `assignment`, `ticket_state_updated_by_admin`,
    `ticket_attribute_updated_by_admin` and others; new kinds appear without notice.
    """

    previous_ticket_state: (
        Open[Literal["submitted", "in_progress", "waiting_on_customer", "resolved"]] | None
    ) = None
    """Stage before the event; only where the part changes the state."""

    redacted: bool
    """Whether the text of the part has been erased."""

    ticket_state: (
        Open[Literal["submitted", "in_progress", "waiting_on_customer", "resolved"]] | None
    ) = None
    """Stage after the event; only where the part changes the state."""

    updated_at: Timestamp
    """When the part last changed, Unix time in seconds."""
