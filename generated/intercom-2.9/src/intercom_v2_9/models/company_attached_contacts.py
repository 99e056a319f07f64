"""Response model `CompanyAttachedContacts`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open
from .contact import Contact
from .cursor_pages import CursorPages


class CompanyAttachedContacts(Model):
    """One page of the contacts that belong to a company."""

    type: Open[Literal["list"]]
    """Always `list`."""

    data: list[Contact]
    """The contacts of this page."""

    pages: CursorPages | None = None
    """Number of this page and of all pages."""

    total_count: int
    """Number of the company's contacts on all pages."""
