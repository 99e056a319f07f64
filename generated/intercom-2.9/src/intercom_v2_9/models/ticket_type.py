"""Response model `TicketType`."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.types import Timestamp
from .ticket_type_attribute_list import TicketTypeAttributeList


class TicketType(Model):
    """A template for tickets: a name, an icon and the fields to fill in."""

    type: str
    """Kind of object, always `ticket_type`."""

    id: str
    """The type's id, as a string; its attributes carry the same id as an integer."""

    archived: bool
    """Whether the type is retired; no new tickets can be filed under it."""

    created_at: Timestamp | None = None
    """When the type was set up, Unix time in seconds."""

    description: str | None = None
    """What the type is for."""

    icon: str | None = None
    """An emoji that marks tickets of this type."""

    is_internal: bool | None = None
    """Whether tickets of this type are hidden from customers."""

    name: str
    """Name that teammates and contacts choose it by."""

    ticket_type_attributes: TicketTypeAttributeList | None = None
    """The fields, the two built-in ones included."""

    updated_at: Timestamp | None = None
    """When the type last changed, Unix time in seconds."""

    workspace_id: str | None = None
    """Id of the workspace that owns the type."""
