"""Request types `ListOrdersFilterRangeParams`, `ListOrdersFilterParams`."""

from __future__ import annotations

from typing import TypedDict

_ListOrdersFilterRangeParams = TypedDict(
    "_ListOrdersFilterRangeParams", {"from": "str"}, total=False
)


class ListOrdersFilterRangeParams(_ListOrdersFilterRangeParams, total=False):
    """An object to send."""


class ListOrdersFilterParams(TypedDict, total=False):
    """An object to send."""

    range: ListOrdersFilterRangeParams
    state: str
