"""Response model `GetBothResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.model import union
from .named import Named
from .placed import Placed

if TYPE_CHECKING:
    GetBothResponse: TypeAlias = Named | Placed
else:
    GetBothResponse = union("GetBothResponse", lambda: (Named, Placed), several=True)
"""One of several types."""
