"""Request type `NestedListParams`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias

NestedListParams: TypeAlias = Sequence[Any]
"""A type of its own name."""
