"""Request type `FlatParams`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class FlatParams(TypedDict, total=False):
    """An object to send."""

    floor: Required[int]
    kind: Required[Literal["flat"]]
