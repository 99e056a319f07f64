"""Response model `Hull`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open


class Hull(Model):
    """An object of the API."""

    colour: Open[Literal["red", "white"]] | None = None
    decks: int | None = None
