"""Request type `HouseParams`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from .._runtime.types import Unlisted


class HouseParams(TypedDict, total=False):
    """An object to send."""

    kind: Required[Literal["house"] | Unlisted]
    rooms: Required[int]
    """Required"""
