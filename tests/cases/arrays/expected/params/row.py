"""Request type `RowParams`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict

from .._runtime.types import Unlisted
from ..models.child import Child
from ..models.row import RowDataItem, RowEntry
from .child import ChildParams


class RowDataItemParams(TypedDict, total=False):
    """An object to send."""

    key: str


class RowEntryParams(TypedDict, total=False):
    """An object to send."""

    key: str


class RowParams(TypedDict, total=False):
    """An object to send."""

    anything: Sequence[Any]
    children: Sequence[ChildParams | Child | None]
    data: Sequence[RowDataItemParams | RowDataItem]
    entries: Sequence[RowEntryParams | RowEntry]
    holes: Sequence[str | None]
    marks: Sequence[Literal["a", "b"] | Unlisted] | None
    matrix: Sequence[Sequence[float]]
    numbers: Sequence[int]
