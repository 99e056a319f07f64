"""Response model `Paid`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open


class Paid(Model):
    """An object of the API."""

    amount: int | None = None
    event: Open[Literal["charge.paid"]] | None = None
