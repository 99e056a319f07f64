"""Response model `OpenModel`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.types import Open

OpenModel: TypeAlias = Open[Literal["x", "y"]]
"""A type of its own name."""
