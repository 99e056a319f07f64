"""Request type `CircleParams`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class CircleParams(TypedDict, total=False):
    """An object to send."""

    type: Required[Literal["circle"]]
    radius: Required[float]
