"""Response model `SectionList`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open
from .cursor_pages import CursorPages
from .section import Section


class SectionList(Model):
    """One page of sections."""

    type: Open[Literal["list"]]
    """Always `list`."""

    data: list[Section]
    """The sections of this page, the most recently updated first."""

    pages: CursorPages | None = None
    """Which page this is, out of how many."""

    total_count: int
    """How many sections there are on all pages."""
