"""Response model `Filter`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open, OpenInt
from .color import Color


class Filter(Model):
    """An object of the API."""

    type: Open[Literal["filter"]] | None = None
    color: Color | None = None
    """A color by name."""

    colors: list[Color] | None = None
    factor: float | None = None
    flag: bool | None = None
    level: OpenInt[Literal[1, 2, 3]] | None = None
    mixed: Open[Literal["auto"]] | OpenInt[Literal[1]] | bool | float | None = None
    null_unsaid: Open[Literal["open"]] | None = None
    only_null: None = None
    operator: Open[Literal["=", "!=", "<", ">", "~", "!~", "IN", "^", "$"]]
    quotes: Open[Literal["it's", 'a "b"', "back\\slash", "new\nline", ""]] | None = None
    state: Open[Literal["open", "closed"]] | None = None
