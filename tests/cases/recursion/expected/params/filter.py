"""Request types `ManyFiltersParams`, `FilterParams`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypeAlias, TypedDict

from ..models.filter import ManyFilters
from ..models.single_filter import SingleFilter
from .single_filter import SingleFilterParams


class ManyFiltersParams(TypedDict, total=False):
    """An object to send."""

    all: Required[Sequence[FilterParams]]


FilterParams: TypeAlias = SingleFilterParams | SingleFilter | ManyFiltersParams | ManyFilters
"""One of several types."""
