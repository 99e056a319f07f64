"""Request types `ThingSizeUnitParams`, `ThingSizeParams`, `ThingUntypedParams`."""

from __future__ import annotations

from typing import Required, TypedDict

from ..models.thing import ThingSizeUnit


class ThingSizeUnitParams(TypedDict, total=False):
    """An object to send."""

    name: str


class ThingSizeParams(TypedDict, total=False):
    """How large it is."""

    unit: ThingSizeUnitParams | ThingSizeUnit
    width: Required[float]


class ThingUntypedParams(TypedDict, total=False):
    """An object to send."""

    note: str
