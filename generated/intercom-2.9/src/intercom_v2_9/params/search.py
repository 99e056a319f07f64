"""Request type `SearchQueryParams`."""

from __future__ import annotations

from typing import TypeAlias

from .multiple_filter_search import MultipleFilterSearchParams
from .single_filter_search import SingleFilterSearchParams

SearchQueryParams: TypeAlias = SingleFilterSearchParams | MultipleFilterSearchParams
"""One filter, or a group of filters joined by AND or OR."""
