"""Response model `Image`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open


class Image(Model):
    """An object of the API."""

    type: Open[Literal["image"]] | None = None
    url: str | None = None
