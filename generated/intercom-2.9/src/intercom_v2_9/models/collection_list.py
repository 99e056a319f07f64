"""Response model `CollectionList`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open
from .collection import Collection
from .cursor_pages import CursorPages


class CollectionList(Model):
    """One page of collections."""

    type: Open[Literal["list"]]
    """Always `list`."""

    data: list[Collection]
    """The collections of this page, the most recently updated first."""

    pages: CursorPages | None = None
    """Which page this is, out of how many."""

    total_count: int
    """How many collections there are on all pages."""
