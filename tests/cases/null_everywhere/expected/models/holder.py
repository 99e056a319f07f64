"""Response model `Holder`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Date, Model
from .._runtime.types import Open
from .either import Either
from .maybe import Maybe
from .one import One


class Holder(Model):
    """An object of the API."""

    days: list[Date | None] | None = None
    eithers: list[Either | None] | None = None
    enum: list[Open[Literal["a", "b"]] | None] | None = None
    items: list[Maybe | None] | None = None
    map: dict[str, int | None] | None = None
    mapped: dict[str, Maybe | None] | None = None
    nothing: list[None] | None = None
    texts: list[str | None] | None = None
    union: list[One | str | None] | None = None
