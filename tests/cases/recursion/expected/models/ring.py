"""Response model `Ring`."""

from __future__ import annotations

from typing import TypeAlias

from .ring_back import RingBack

Ring: TypeAlias = RingBack
"""A type of its own name."""
