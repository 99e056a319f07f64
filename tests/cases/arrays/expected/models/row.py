"""Response model `Row`."""

from __future__ import annotations

from typing import Any, Literal

from .._runtime.models.model import Model
from .._runtime.types import Open
from .child import Child


class RowDataItem(Model):
    """An object of the API."""

    key: str | None = None


class RowEntry(Model):
    """An object of the API."""

    key: str | None = None


class Row(Model):
    """An object of the API."""

    anything: list[Any] | None = None
    children: list[Child | None] | None = None
    data: list[RowDataItem] | None = None
    entries: list[RowEntry] | None = None
    holes: list[str | None] | None = None
    marks: list[Open[Literal["a", "b"]]] | None = None
    matrix: list[list[float]] | None = None
    numbers: list[int] | None = None
