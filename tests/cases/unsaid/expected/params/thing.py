"""Request type `ThingRefinedParams`."""

from __future__ import annotations

from typing import Any, Required, TypedDict


class ThingRefinedParams(TypedDict, total=False):
    """An object to send."""

    a: Required[Any]
    b: Required[Any]
    c: Required[Any]
    d: str
