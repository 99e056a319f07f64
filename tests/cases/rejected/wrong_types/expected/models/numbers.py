"""Response model `Numbers`."""

from __future__ import annotations

from typing import Any, TypeAlias

Numbers: TypeAlias = Any
"""A type of its own name."""
