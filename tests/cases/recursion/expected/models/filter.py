"""Response models `ManyFilters`, `Filter`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.model import Model, union
from .single_filter import SingleFilter


class ManyFilters(Model):
    """An object of the API."""

    all: list[Filter]


if TYPE_CHECKING:
    Filter: TypeAlias = SingleFilter | ManyFilters
else:
    Filter = union("Filter", lambda: (SingleFilter, ManyFilters), required=(("field",), ("all",)))
"""One of several types."""
