"""Response model `TicketTypeAttribute`."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import Model
from .._runtime.types import Timestamp


class TicketTypeAttribute(Model):
    """One field of a ticket type."""

    type: str
    """Kind of object, always `ticket_type_attribute`."""

    id: str
    """The field's id, as a string of digits."""

    archived: bool
    """Whether the field is retired; older tickets keep its value."""

    created_at: Timestamp
    """When the field was added, Unix time in seconds."""

    data_type: str
    """What it holds: `string`, `list`, `integer`, `decimal`, `boolean`, `datetime` or `files`."""

    default: bool | None = None
    """Whether the field is one of the two built-in ones."""

    description: str | None = None
    """Help text beside the field."""

    input_options: dict[str, Any] | None = None
    """Settings that depend on `data_type`: `multiline` for text, the items and their ids for a
    list.
    """

    name: str
    """Name of the field, which is also its key in a ticket's `ticket_attributes`."""

    order: int
    """Position among the fields of the type, counted from 0."""

    required_to_create: bool
    """Whether teammates must fill the field to file a ticket."""

    required_to_create_for_contacts: bool
    """Whether contacts must fill the field to file a ticket."""

    ticket_type_id: int
    """Id of the ticket type that has the field, as an integer."""

    updated_at: Timestamp
    """When the field last changed, Unix time in seconds."""

    visible_on_create: bool
    """Whether teammates are shown the field when they file a ticket."""

    visible_to_contacts: bool
    """Whether contacts are shown the field."""

    workspace_id: str
    """Id of the workspace that owns the field."""
