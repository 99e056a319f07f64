"""Response model `Renamed`."""

from __future__ import annotations

from .._runtime.models.model import Model, field
from .thing import Thing


class Renamed(Model):
    """An object of the API."""

    class_: list[Thing] | None = field(name="class", default=None)
    cursor: str | None = None
