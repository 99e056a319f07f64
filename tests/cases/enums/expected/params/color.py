"""Request type `ColorParams`."""

from __future__ import annotations

from typing import Literal, TypeAlias

ColorParams: TypeAlias = Literal["red", "green"]
"""A color by name."""
