"""Request type `CircleParams`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from .._runtime.types import Unlisted


class CircleParams(TypedDict, total=False):
    """An object to send."""

    type: Required[Literal["circle"] | Unlisted]
    radius: Required[float]
