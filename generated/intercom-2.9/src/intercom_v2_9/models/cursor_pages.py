"""Response model `CursorPages`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open
from .starting_after_paging import StartingAfterPaging


class CursorPages(Model):
    """Where a page stands in its list. Lists with a cursor fill `next`; lists with numbered pages
    are told by `page` and `total_pages`.
    """

    type: Open[Literal["pages"]]
    """Always `pages`."""

    next: StartingAfterPaging | None = None
    """What to send to get the next page; null or absent on the last one."""

    page: int
    """Number of this page, counted from 1."""

    per_page: int
    """How many items a page holds at most."""

    total_pages: int
    """How many pages there are."""
