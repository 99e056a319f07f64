"""Response model `Note`."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.types import Timestamp
from .admin import Admin


class NoteContact(Model):
    """The contact that the note is about."""

    type: str | None = None
    """Always `contact`."""

    id: str | None = None
    """Intercom id of the contact."""


class Note(Model):
    """A remark that a teammate has left on a contact, not visible to the contact."""

    type: str
    """Always `note`."""

    id: str
    """Id of the note."""

    author: Admin
    """The admin who wrote the note, if known."""

    body: str | None = None
    """The text, as HTML."""

    contact: NoteContact | None = None
    """The contact that the note is about."""

    created_at: Timestamp
    """When the note was written, as Unix time in seconds."""
