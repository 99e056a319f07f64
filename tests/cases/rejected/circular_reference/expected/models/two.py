"""Response model `Two`."""

from __future__ import annotations

from typing import Any, TypeAlias

Two: TypeAlias = Any
"""A type of its own name."""
