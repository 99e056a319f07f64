"""Request type `RowParams`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict

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
    children: Sequence[ChildParams | None]
    data: Sequence[RowDataItemParams]
    entries: Sequence[RowEntryParams]
    holes: Sequence[str | None]
    marks: Sequence[Literal["a", "b"]] | None
    matrix: Sequence[Sequence[float]]
    numbers: Sequence[int]
