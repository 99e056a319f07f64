"""Request type `FilterParams`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from .color import ColorParams


class FilterParams(TypedDict, total=False):
    """An object to send."""

    type: Literal["filter"]
    color: ColorParams
    """A color by name."""

    colors: Sequence[ColorParams]
    factor: float
    flag: bool
    level: Literal[1, 2, 3]
    mixed: Literal["auto"] | Literal[1] | bool | float
    null_unsaid: Literal["open"] | None
    only_null: None
    operator: Required[Literal["=", "!=", "<", ">", "~", "!~", "IN", "^", "$"]]
    quotes: Literal["it's", 'a "b"', "back\\slash", "new\nline", ""]
    state: Literal["open", "closed"] | None
