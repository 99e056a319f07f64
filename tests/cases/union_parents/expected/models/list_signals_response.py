"""Response model `ListSignalsResponseItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.model import union
from .long import Long
from .short import Short

if TYPE_CHECKING:
    ListSignalsResponseItem: TypeAlias = Short | Long
else:
    ListSignalsResponseItem = union(
        "ListSignalsResponseItem",
        lambda: (Short, Long),
        discriminator="v",
        mapping={"1": 0, "2": 1},
    )
"""One of several types."""
