"""Response model `Kind`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.types import Open

Kind: TypeAlias = Open[Literal["tick", "marker"]]
"""A type of its own name."""
