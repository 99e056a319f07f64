"""Response model `Patterns`."""

from __future__ import annotations

from typing import TypeAlias

Patterns: TypeAlias = dict[str, int | str]
"""A type of its own name."""
