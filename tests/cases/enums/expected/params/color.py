"""Request type `ColorParams`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.types import Unlisted

ColorParams: TypeAlias = Literal["red", "green"] | Unlisted
"""A color by name."""
