"""Response model `Either`."""

from __future__ import annotations

from typing import TypeAlias

from .one import One

Either: TypeAlias = One
"""A type of its own name."""
