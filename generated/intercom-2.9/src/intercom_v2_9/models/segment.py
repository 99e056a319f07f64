"""Response model `Segment`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open


class Segment(Model):
    """A group of people or companies whose membership follows from rules made in the Intercom app."""

    type: Open[Literal["segment"]]
    """Always `segment`."""

    id: str
    """Id of the segment, usable as `segment_id` in searches."""

    count: int | None = None
    """Number of members; only filled when `include_count` was asked for."""

    created_at: int
    """When the segment was made, as Unix time in seconds."""

    name: str
    """Name given in the Intercom app."""

    person_type: Open[Literal["contact", "user"]]
    """Whom the segment gathers: `contact` for leads, `user` for users."""

    updated_at: int
    """Time of the last change to the segment, as Unix time in seconds."""
