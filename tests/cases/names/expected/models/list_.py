"""Response model `ListModel`."""

from __future__ import annotations

from typing import TypeAlias

ListModel: TypeAlias = list[str]
"""A type of its own name."""
