"""Response model `Patterns`."""

from __future__ import annotations

from typing import Any, TypeAlias

Patterns: TypeAlias = dict[str, Any]
"""A type of its own name."""
