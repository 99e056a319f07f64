"""Response model `ConversationContacts`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open
from .contact_reference import ContactReference


class ConversationContacts(Model):
    """The contacts in a conversation: one, unless others were attached to make it a group."""

    type: Open[Literal["contact.list"]]
    """Kind of object, always `contact.list`."""

    contacts: list[ContactReference]
    """References to the participants, users and leads alike."""
