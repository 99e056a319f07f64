"""Response model `TicketPartAuthor`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open


class TicketPartAuthor(Model):
    """Who wrote a ticket part or set off the event."""

    type: Open[Literal["admin", "bot", "team"]]
    """What sort of author this is; automatic changes are made by a `bot`."""

    id: str
    """The author's id among objects of that type."""

    email: str | None = None
    """Email address of the author; bots have one, too."""

    name: str | None = None
    """Name shown beside the part; null for an author without one."""
