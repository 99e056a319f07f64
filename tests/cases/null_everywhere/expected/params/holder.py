"""Request type `HolderParams`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Literal, TypedDict

from .._runtime.types import Unlisted
from ..models.maybe import Maybe
from ..models.one import One
from .either import EitherParams
from .maybe import MaybeParams
from .one import OneParams


class HolderParams(TypedDict, total=False):
    """An object to send."""

    days: Sequence[date | str | None]
    eithers: Sequence[EitherParams | None]
    enum: Sequence[Literal["a", "b"] | Unlisted | None]
    items: Sequence[MaybeParams | Maybe | None]
    map: Mapping[str, int | None]
    mapped: Mapping[str, MaybeParams | Maybe | None]
    nothing: Sequence[None]
    texts: Sequence[str | None]
    union: Sequence[OneParams | One | str | None]
