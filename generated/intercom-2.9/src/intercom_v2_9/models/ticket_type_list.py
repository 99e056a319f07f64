"""Response model `TicketTypeList`."""

from __future__ import annotations

from .._runtime.models.model import Model
from .ticket_type import TicketType


class TicketTypeList(Model):
    """Every ticket type of the workspace, in one page."""

    type: str
    """Kind of object, in practice `list`."""

    data: list[TicketType]
    """The workspace's ticket types."""

    ticket_types: list[TicketType] | None = None
    """The types under the name first documented; the live API sends them as `data` instead.

    Deprecated.
    """
