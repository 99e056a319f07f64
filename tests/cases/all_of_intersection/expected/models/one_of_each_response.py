"""Response model `OneOfEachResponse`."""

from __future__ import annotations

from .._runtime.models.model import Model
from .hull import Hull
from .ring_a import RingA
from .ring_b import RingB


class OneOfEachResponse(Model):
    """An object of the API."""

    part_1: Hull | None = None
    part_2: RingA | None = None
    part_3: RingB | None = None
