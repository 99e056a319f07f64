"""Response model `ContactDeleted`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open


class ContactDeleted(Model):
    """Confirmation that a contact was deleted."""

    type: Open[Literal["contact"]] | None = None
    """Always `contact`."""

    id: str
    """Intercom id of the deleted contact."""

    deleted: bool
    """Whether the contact is gone; `true` on success."""

    external_id: str | None = None
    """Your own id for the deleted contact, if it had one."""

    object: str | None = None
    """What kind of object it was, always `contact`."""
