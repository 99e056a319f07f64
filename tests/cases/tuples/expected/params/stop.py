"""Request type `StopParams`."""

from __future__ import annotations

from datetime import datetime
from typing import TypeAlias

from ..models.place import Place
from .place import PlaceParams

StopParams: TypeAlias = tuple[PlaceParams | Place, datetime | str, bool | None]
"""A place, when, and whether anyone waits there."""
