"""Response model `Circle`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open


class Circle(Model):
    """An object of the API."""

    type: Open[Literal["circle"]]
    radius: float
