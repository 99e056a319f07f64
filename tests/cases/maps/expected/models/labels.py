"""Response model `Labels`."""

from __future__ import annotations

from typing import TypeAlias

from .label import Label

Labels: TypeAlias = dict[str, Label]
"""Labels by name."""
