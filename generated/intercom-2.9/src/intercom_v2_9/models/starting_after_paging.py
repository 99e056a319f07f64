"""Response model `StartingAfterPaging`."""

from __future__ import annotations

from .._runtime.models.model import Model


class StartingAfterPaging(Model):
    """Which page of a list with a cursor to return."""

    per_page: int | None = None
    """How many items a page holds at most."""

    starting_after: str | None = None
    """Cursor that the page before gave; the first page, if not given."""
