"""Response model `OpenModel1781`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.types import Open

OpenModel1781: TypeAlias = Open[Literal["x", "y"]]
"""A type of its own name."""
