"""Response model `ArticleList`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open
from .article_list_item import ArticleListItem
from .cursor_pages import CursorPages


class ArticleList(Model):
    """One page of articles."""

    type: Open[Literal["list"]]
    """Always `list`."""

    data: list[ArticleListItem]
    """The articles of this page, the most recently updated first."""

    pages: CursorPages | None = None
    """Which page this is, out of how many."""

    total_count: int
    """How many articles there are on all pages."""
