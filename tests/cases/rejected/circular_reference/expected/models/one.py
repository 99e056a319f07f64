"""Response model `One`."""

from __future__ import annotations

from typing import Any, TypeAlias

One: TypeAlias = Any
"""A type of its own name."""
