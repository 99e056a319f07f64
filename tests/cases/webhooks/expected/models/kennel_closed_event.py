"""Response model `KennelClosedEvent`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Date, Model
from .._runtime.types import Open


class KennelClosedEvent(Model):
    """An object of the API."""

    type: Open[Literal["closed"]]
    until: Date | None = None
