"""Request type `StartingAfterPagingParams`."""

from __future__ import annotations

from typing import TypedDict


class StartingAfterPagingParams(TypedDict, total=False):
    """Which page of a list with a cursor to return."""

    per_page: int
    """How many items a page holds at most."""

    starting_after: str | None
    """Cursor that the page before gave; the first page, if not given."""
