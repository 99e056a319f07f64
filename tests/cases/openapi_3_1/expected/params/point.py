"""Request type `PointParams`."""

from __future__ import annotations

from typing import Any, Literal, Required, TypedDict

from .._runtime.types import Unlisted, UnlistedInt
from ..models.point import PointInner


class PointInnerParams(TypedDict, total=False):
    """An object to send."""

    text: str


class PointParams(TypedDict, total=False):
    """An object to send."""

    type: Required[Literal["point"] | Unlisted]
    anything: Any
    examples: str
    exclusive: int
    flag: bool
    local: PointInnerParams | PointInner
    nothing: Any
    number: Literal[7] | UnlistedInt
    pair: tuple[float, float]
    several: str | float | bool | None
