"""Request type `FilterParams`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from .._runtime.types import Unlisted, UnlistedInt
from .color import ColorParams


class FilterParams(TypedDict, total=False):
    """An object to send."""

    type: Literal["filter"] | Unlisted
    color: ColorParams
    """A color by name."""

    colors: Sequence[ColorParams]
    factor: float
    flag: bool
    level: Literal[1, 2, 3] | UnlistedInt
    mixed: Literal["auto"] | Unlisted | Literal[1] | UnlistedInt | bool | float
    null_unsaid: Literal["open"] | Unlisted | None
    only_null: None
    operator: Required[Literal["=", "!=", "<", ">", "~", "!~", "IN", "^", "$"] | Unlisted]
    quotes: Literal["it's", 'a "b"', "back\\slash", "new\nline", ""] | Unlisted
    state: Literal["open", "closed"] | Unlisted | None
