"""Request type `SearchParams`."""

from __future__ import annotations

from typing import Required, TypeAlias, TypedDict

from ..models.starting_after_paging import StartingAfterPaging
from .multiple_filter_search import MultipleFilterSearchParams
from .single_filter_search import SingleFilterSearchParams
from .starting_after_paging import StartingAfterPagingParams


class SearchParams(TypedDict, total=False):
    """What to look for, and which page of the result to return."""

    pagination: StartingAfterPagingParams | StartingAfterPaging | None
    """Size and place of the page; the first page, if not given."""

    query: Required[SearchQueryParams]
    """One filter, or a group of filters joined by AND or OR."""


SearchQueryParams: TypeAlias = SingleFilterSearchParams | MultipleFilterSearchParams
"""One filter, or a group of filters joined by AND or OR."""
