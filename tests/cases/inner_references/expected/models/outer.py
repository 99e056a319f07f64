"""Response model `Outer`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open


class OuterInside(Model):
    """An object of the API."""

    text: str | None = None


class OuterItem(Model):
    """An object of the API."""

    number: int | None = None


class Outer(Model):
    """An object of the API."""

    inside: OuterInside | None = None
    items: list[OuterItem] | None = None
    mode: Open[Literal["fast", "slow"]] | None = None
