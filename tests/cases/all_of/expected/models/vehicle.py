"""Response model `Vehicle`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open
from .base import BaseDimensions


class Vehicle(Model):
    """An object of the API."""

    id: str
    dimensions: BaseDimensions | None = None
    kind: Open[Literal["car", "bike"]] | None = None
    wheels: int | None = None
