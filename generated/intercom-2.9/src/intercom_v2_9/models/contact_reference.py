"""Response model `ContactReference`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open


class ContactReference(Model):
    """Just enough of a contact to look it up."""

    type: Open[Literal["contact"]] | None = None
    """Kind of object, always `contact`."""

    id: str
    """Intercom's id of the contact, 24 hexadecimal characters."""

    external_id: str | None = None
    """Your own id of the contact; null when you gave none, as for most leads."""

    role: str | None = None
    """Whether the contact is a `user` or a `lead`."""
