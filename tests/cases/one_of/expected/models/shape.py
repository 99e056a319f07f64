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
        "Shape",
        lambda: (Circle, Square),
        required=(("type", "radius"), ("type", "side")),
        literals=({"type": ("circle",)}, {"type": ("square",)}),
    )
"""A circle or a square."""
