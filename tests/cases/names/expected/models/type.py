"""Response model `TypeModel`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.types import Open

TypeModel: TypeAlias = Open[Literal["a"]]
"""A type of its own name."""
