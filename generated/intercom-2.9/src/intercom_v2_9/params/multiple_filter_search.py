"""Request types `MultipleFilterSearchParams`, `MultipleOrSingleFilterSearchParams`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias, TypedDict

from .single_filter_search import SingleFilterSearchParams


class MultipleFilterSearchParams(TypedDict, total=False):
    """Several filters, joined by AND or OR; an element may be such a group itself."""

    operator: Literal["AND", "OR"]
    """`AND` if all filters have to match, `OR` if one is enough."""

    value: Sequence[MultipleOrSingleFilterSearchParams]
    """The filters, and groups of filters, to join."""


MultipleOrSingleFilterSearchParams: TypeAlias = (
    MultipleFilterSearchParams | SingleFilterSearchParams
)
"""One filter or a group of filters."""
