"""Response model `ContactArchived`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open


class ContactArchived(Model):
    """Confirmation that a contact is archived."""

    type: Open[Literal["contact"]] | None = None
    """Always `contact`."""

    id: str
    """Intercom id of the archived contact."""

    archived: bool
    """Whether the contact is archived now; `true` on success."""

    external_id: str | None = None
    """Your own id for the archived contact, if it has one."""

    object: str | None = None
    """What kind of object it was, always `contact`."""
