"""Response model `Shape`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.model import union
from .circle import Circle
from .square import Square

if TYPE_CHECKING:
    Shape: TypeAlias = Circle | Square
else:
    Shape = union(
        "Shape", lambda: (Circle, Square), discriminator="kind", mapping={"even": 1, "round": 0}
    )
"""One of several types."""
