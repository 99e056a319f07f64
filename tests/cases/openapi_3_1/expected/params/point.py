"""Request type `PointParams`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required, TypedDict


class PointInnerParams(TypedDict, total=False):
    """An object to send."""

    text: str


class PointParams(TypedDict, total=False):
    """An object to send."""

    type: Required[Literal["point"]]
    anything: Any
    examples: str
    exclusive: int
    flag: bool
    local: PointInnerParams
    nothing: Any
    number: Literal[7]
    pair: Sequence[Any]
    several: str | float | bool | None
