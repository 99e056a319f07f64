"""Response model `Text`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open


class Text(Model):
    """An object of the API."""

    type: Open[Literal["text"]] | None = None
    text: str
