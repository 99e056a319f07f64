"""Response model `Point`."""

from __future__ import annotations

from typing import Any, Literal

from .._runtime.models.model import Model
from .._runtime.types import Open, OpenInt


class PointInner(Model):
    """An object of the API."""

    text: str | None = None


class Point(Model):
    """An object of the API."""

    type: Open[Literal["point"]]
    anything: Any = None
    examples: str | None = None
    exclusive: int | None = None
    flag: bool | None = None
    local: PointInner | None = None
    nothing: Any = None
    number: OpenInt[Literal[7]] | None = None
    pair: tuple[float, float] | None = None
    several: str | float | bool | None = None
