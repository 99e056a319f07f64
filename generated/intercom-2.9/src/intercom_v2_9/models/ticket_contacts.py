"""Response model `TicketContacts`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open
from .contact_reference import ContactReference


class TicketContacts(Model):
    """The contacts a ticket concerns; at present there is one."""

    type: Open[Literal["contact.list"]]
    """Kind of object, always `contact.list`."""

    contacts: list[ContactReference]
    """References to the contacts."""
