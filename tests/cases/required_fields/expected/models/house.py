"""Response model `House`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open


class House(Model):
    """An object of the API."""

    kind: Open[Literal["house"]]
    rooms: int | None = None
    """Required"""
