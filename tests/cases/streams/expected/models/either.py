"""Response model `Either`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.model import union
from .marker import Marker
from .tick import Tick

if TYPE_CHECKING:
    Either: TypeAlias = Tick | Marker
else:
    Either = union("Either", lambda: (Tick, Marker), required=(("n",), ("at",)))
"""One of several types."""
