"""Request type `RangeParams`."""

from __future__ import annotations

from typing import TypedDict

_RangeParams = TypedDict("_RangeParams", {"from": "int"}, total=False)


class RangeParams(_RangeParams, total=False):
    """An object to send."""

    to: int
