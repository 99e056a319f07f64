"""Response model `PaginatedResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from .._runtime.models.model import Model, union
from .._runtime.types import Open
from .cursor_pages import CursorPages
from .news_item import NewsItem
from .newsfeed import Newsfeed


class PaginatedResponse(Model):
    """One page of news items or of newsfeeds."""

    type: Open[Literal["list", "conversation.list"]]
    """Kind of list, `list` in most answers."""

    data: list[PaginatedResponseDataItem]
    """The items of this page; one page holds one kind."""

    pages: CursorPages | None = None
    """Which page this is, out of how many."""

    total_count: int
    """How many items there are on all pages."""


if TYPE_CHECKING:
    PaginatedResponseDataItem: TypeAlias = NewsItem | Newsfeed
else:
    PaginatedResponseDataItem = union(
        "PaginatedResponseDataItem",
        lambda: (NewsItem, Newsfeed),
        literals=({"type": ("news-item",), "state": ("draft", "live")}, {"type": ("newsfeed",)}),
        several=True,
    )
"""One of several types."""
