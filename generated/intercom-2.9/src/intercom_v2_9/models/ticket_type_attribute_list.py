"""Response model `TicketTypeAttributeList`."""

from __future__ import annotations

from .._runtime.models.model import Model
from .ticket_type_attribute import TicketTypeAttribute


class TicketTypeAttributeList(Model):
    """The fields of one ticket type."""

    type: str
    """Kind of object, in practice `list`."""

    data: list[TicketTypeAttribute]
    """The fields that tickets of the type have."""

    ticket_type_attributes: list[TicketTypeAttribute] | None = None
    """The fields under their documented name, which the live API does not send; see `data`.

    Deprecated.
    """
