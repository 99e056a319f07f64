"""Response model `Int`."""

from __future__ import annotations

from typing import TypeAlias

Int: TypeAlias = str
"""A type of its own name."""
