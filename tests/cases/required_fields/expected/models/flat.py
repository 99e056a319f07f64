"""Response model `Flat`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open


class Flat(Model):
    """An object of the API."""

    floor: int | None = None
    kind: Open[Literal["flat"]]
