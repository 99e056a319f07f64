"""Request type `ShapeParams`."""

from __future__ import annotations

from typing import TypeAlias

from .circle import CircleParams
from .square import SquareParams

ShapeParams: TypeAlias = CircleParams | SquareParams
"""A circle or a square."""
