"""Response model `ClosedTask`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Date, Model
from .._runtime.types import Open


class ClosedTask(Model):
    """An object of the API."""

    id: str | None = None
    closed: Date | None = None
    state: Open[Literal["closed_task"]] | None = None
