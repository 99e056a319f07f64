"""Response model `ContactList`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open
from .contact import Contact
from .cursor_pages import CursorPages


class ContactList(Model):
    """One page of contacts, from a list or a search."""

    type: Open[Literal["list"]]
    """Always `list`."""

    data: list[Contact]
    """The contacts of this page."""

    pages: CursorPages | None = None
    """Position in the result, with the cursor of the next page."""

    total_count: int
    """Number of contacts on all pages together."""
