"""Response model `Unused`."""

from __future__ import annotations

from .._runtime.models.model import Model
from .unused_part import UnusedPart


class Unused(Model):
    """An object of the API."""

    part: UnusedPart | None = None
