"""Response model `OneOfEachResponse`."""

from __future__ import annotations

from .._runtime.models.model import Model
from .ring_back import RingBack
from .value import Value


class OneOfEachResponse(Model):
    """An object of the API."""

    part_1: RingBack | None = None
    part_2: RingBack | None = None
    part_3: Value | None = None
