"""Response model `ListEitherEventsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.model import union
from .marker import Marker
from .tick import Tick

if TYPE_CHECKING:
    ListEitherEventsResponse: TypeAlias = Tick | Marker
else:
    ListEitherEventsResponse = union(
        "ListEitherEventsResponse", lambda: (Tick, Marker), required=(("n",), ("at",)), several=True
    )
"""One of several types."""
