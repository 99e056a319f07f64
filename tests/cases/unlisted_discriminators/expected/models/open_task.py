"""Response model `OpenTask`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Date, Model
from .._runtime.types import Open


class OpenTask(Model):
    """An object of the API."""

    id: str | None = None
    due: Date | None = None
    state: Open[Literal["open"]] | None = None
