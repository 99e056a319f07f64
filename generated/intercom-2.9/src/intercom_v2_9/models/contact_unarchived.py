"""Response model `ContactUnarchived`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open


class ContactUnarchived(Model):
    """Confirmation that a contact was taken out of the archive."""

    type: Open[Literal["contact"]] | None = None
    """Always `contact`."""

    id: str
    """Intercom id of the restored contact."""

    archived: bool
    """Whether the contact is still archived; `false` on success."""

    external_id: str | None = None
    """Your own id for the restored contact, if it has one."""

    object: str | None = None
    """What kind of object it was, always `contact`."""
