"""Response model `LeftEvent`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open


class LeftEvent(Model):
    """An object of the API."""

    type: Open[Literal["left"]]
    name: str | None = None
