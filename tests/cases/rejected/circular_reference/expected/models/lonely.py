"""Response model `Lonely`."""

from __future__ import annotations

from typing import Any, TypeAlias

Lonely: TypeAlias = Any
"""A type of its own name."""
