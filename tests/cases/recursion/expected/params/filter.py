"""Request types `ManyFiltersParams`, `FilterParams`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypeAlias, TypedDict

from .single_filter import SingleFilterParams


class ManyFiltersParams(TypedDict, total=False):
    """An object to send."""

    all: Required[Sequence[FilterParams]]


FilterParams: TypeAlias = SingleFilterParams | ManyFiltersParams
"""One of several types."""
