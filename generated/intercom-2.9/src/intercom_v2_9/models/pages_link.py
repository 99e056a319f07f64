"""Response model `PagesLink`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open


class PagesLink(Model):
    """Where a page stands in its list, with the address of the next page."""

    type: Open[Literal["pages"]]
    """Always `pages`."""

    next: str | None = None
    """Address of the next page; null or absent on the last one."""

    page: int
    """Number of this page, counted from 1."""

    per_page: int
    """How many items a page holds at most."""

    total_pages: int
    """How many pages there are."""
