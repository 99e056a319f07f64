"""Response model `TicketParts`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open
from .ticket_part import TicketPart


class TicketParts(Model):
    """A ticket's history of notes and events, capped at 500."""

    type: Open[Literal["ticket_part.list"]]
    """Kind of object, always `ticket_part.list`."""

    ticket_parts: list[TicketPart]
    """The parts, oldest first."""

    total_count: int
    """How many parts there are."""
