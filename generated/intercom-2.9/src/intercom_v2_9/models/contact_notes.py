"""Response model `ContactNotes`."""

from __future__ import annotations

from .._runtime.models.model import Model
from .addressable_list import AddressableList


class ContactNotes(Model):
    """References to the first ten notes about a contact, and where to find the others."""

    type: str | None = None
    """What kind of object this is, always `list`."""

    data: list[AddressableList]
    """References to the notes, ten at most."""

    has_more: bool
    """Whether there are notes beyond those in `data`."""

    total_count: int
    """Number of notes about the contact, shown here or not."""

    url: str | None = None
    """Path that lists all notes about the contact."""
