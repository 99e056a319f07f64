"""Response model `OneOfEachResponse`."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import Model
from .lonely import Lonely
from .own import Own


class OneOfEachResponse(Model):
    """An object of the API."""

    part_1: Own | None = None
    part_2: Lonely | None = None
    part_3: Any = None
