"""Request type `HouseParams`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class HouseParams(TypedDict, total=False):
    """An object to send."""

    kind: Required[Literal["house"]]
    rooms: Required[int]
    """Required"""
