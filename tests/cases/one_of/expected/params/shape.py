"""Request type `ShapeParams`."""

from __future__ import annotations

from typing import TypeAlias

from ..models.circle import Circle
from ..models.square import Square
from .circle import CircleParams
from .square import SquareParams

ShapeParams: TypeAlias = CircleParams | Circle | SquareParams | Square
"""A circle or a square."""
