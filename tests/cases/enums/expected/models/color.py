"""Response model `Color`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.types import Open

Color: TypeAlias = Open[Literal["red", "green"]]
"""A color by name."""
