"""Response model `TicketNote`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open, Timestamp
from .part_attachment import PartAttachment
from .ticket_part_author import TicketPartAuthor


class TicketNote(Model):
    """A note on a ticket, as returned right after it was written."""

    type: Open[Literal["ticket_part"]] | None = None
    """Kind of object, always `ticket_part`."""

    id: str | None = None
    """The note's id."""

    attachments: list[PartAttachment] | None = None
    """Files that came with the note."""

    author: TicketPartAuthor | None = None
    """The admin who wrote the note."""

    body: str | None = None
    """Text of the note as HTML."""

    created_at: Timestamp | None = None
    """When the note was written, Unix time in seconds."""

    part_type: Open[Literal["note"]] | None = None
    """Kind of part, always `note`."""

    redacted: bool | None = None
    """Whether the text of the note has been erased."""

    updated_at: Timestamp | None = None
    """When the note last changed, Unix time in seconds."""
