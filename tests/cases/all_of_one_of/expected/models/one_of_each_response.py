"""Response model `OneOfEachResponse`."""

from __future__ import annotations

from .._runtime.models.model import Model
from .detail import Detail
from .header import Header
from .twice import Twice


class OneOfEachResponse(Model):
    """An object of the API."""

    part_1: Detail | None = None
    part_2: Header | None = None
    part_3: Twice | None = None
