"""Response model `Stamp`."""

from __future__ import annotations

from .._runtime.models.model import DecimalText, Model
from .._runtime.types import Timestamp


class Stamp(Model):
    """An object of the API."""

    at: Timestamp | None = None
    cost: DecimalText | None = None
    inner: Stamp | None = None
