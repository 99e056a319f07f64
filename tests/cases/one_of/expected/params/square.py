"""Request type `SquareParams`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from .._runtime.types import Unlisted


class SquareParams(TypedDict, total=False):
    """An object to send."""

    type: Required[Literal["square"] | Unlisted]
    side: Required[float]
