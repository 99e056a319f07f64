"""Response model `NoteList`."""

from __future__ import annotations

from .._runtime.models.model import Model
from .cursor_pages import CursorPages
from .note import Note


class NoteList(Model):
    """One page of notes about a contact."""

    type: str
    """Always `list`."""

    data: list[Note]
    """The notes of this page, newest first."""

    pages: CursorPages | None = None
    """Number of this page and of all pages."""

    total_count: int
    """Number of notes on all pages together."""
