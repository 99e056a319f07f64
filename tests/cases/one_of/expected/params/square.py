"""Request type `SquareParams`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class SquareParams(TypedDict, total=False):
    """An object to send."""

    type: Required[Literal["square"]]
    side: Required[float]
