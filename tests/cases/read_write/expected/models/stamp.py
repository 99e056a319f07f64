"""Response model `Stamp`."""

from __future__ import annotations

from typing import TypeAlias

Stamp: TypeAlias = int
"""A type of its own name."""
