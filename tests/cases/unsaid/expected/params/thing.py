"""Request type `ThingParams`."""

from __future__ import annotations

from typing import Any, Required, TypedDict

from ..models.only import Only
from ..models.thing import ThingRefined
from .only import OnlyParams


class ThingRefinedParams(TypedDict, total=False):
    """An object to send."""

    a: Required[Any]
    b: Required[Any]
    c: Required[Any]
    d: str


class ThingParams(TypedDict, total=False):
    """An object to send."""

    any_of_these: Any
    bar: Required[Any]
    level: int
    only: OnlyParams | Only
    refined: ThingRefinedParams | ThingRefined
    state: str
