"""Response model `OneOfEachResponse`."""

from __future__ import annotations

from .._runtime.models.model import Model
from .animal import AnimalUnion


class OneOfEachResponse(Model):
    """An object of the API."""

    part_1: AnimalUnion | None = None
