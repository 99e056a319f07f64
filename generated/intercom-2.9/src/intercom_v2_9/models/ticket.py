"""Response model `Ticket`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open, Timestamp
from .ticket_contacts import TicketContacts
from .ticket_custom_attributes import TicketCustomAttributes
from .ticket_parts import TicketParts
from .ticket_type import TicketType


class Ticket(Model):
    """A request that is tracked to its end, with fields defined by its ticket type."""

    type: Open[Literal["ticket"]]
    """Kind of object, always `ticket`."""

    id: str
    """The id that every operation on the ticket expects."""

    admin_assignee_id: str
    """Id of the admin who owns the ticket, as a string; `"0"` when no admin does."""

    contacts: TicketContacts
    """The contact the ticket is about."""

    created_at: Timestamp
    """When the ticket was filed, Unix time in seconds."""

    is_shared: bool | None = None
    """Whether the contact can see the ticket."""

    team_assignee_id: str
    """Id of the team that owns the ticket, as a string; `"0"` when no team does."""

    ticket_attributes: TicketCustomAttributes
    """Values of the fields of the ticket's type, by field name."""

    ticket_id: str | None = None
    """Short number that people see in the inbox and the Messenger; the API does not accept it as
    an id.
    """

    ticket_parts: TicketParts
    """Notes and events so far, at most 500."""

    ticket_state: Open[Literal["submitted", "in_progress", "waiting_on_customer", "resolved"]]
    """Stage the ticket is in."""

    ticket_state_external_label: str | None = None
    """Name of that stage as the contact sees it in the Messenger, in emails and in the portal."""

    ticket_state_internal_label: str | None = None
    """Name of that stage as teammates see it."""

    ticket_type: TicketType
    """The type with its fields, as it was when the ticket was fetched."""

    updated_at: Timestamp
    """When anything about it last changed, Unix time in seconds."""
