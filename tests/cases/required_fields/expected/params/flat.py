"""Request type `FlatParams`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from .._runtime.types import Unlisted


class FlatParams(TypedDict, total=False):
    """An object to send."""

    floor: Required[int]
    kind: Required[Literal["flat"] | Unlisted]
