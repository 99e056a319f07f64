"""Response model `NestedList`."""

from __future__ import annotations

from typing import Any, TypeAlias

NestedList: TypeAlias = list[Any]
"""A type of its own name."""
