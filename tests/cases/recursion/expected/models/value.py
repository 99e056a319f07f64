"""Response model `Value`."""

from __future__ import annotations

from typing import Any, TypeAlias

Value: TypeAlias = str | list[Any]
"""A type of its own name."""
