"""Response model `Stop`."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import DateTime
from .place import Place

Stop: TypeAlias = tuple[Place, DateTime, bool | None]
"""A place, when, and whether anyone waits there."""
