"""Request type `ThingParams`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Required, TypedDict
from uuid import UUID

from ..models.part import Part
from ..models.thing import ThingSize, ThingSizeUnit, ThingUntyped
from .part import PartParams


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


class ThingParams(TypedDict, total=False):
    """Something with all kinds of properties."""

    type: Required[str]
    """What it is."""

    id: Required[str]
    active: bool
    anything: Any
    """Whatever it holds."""

    big: int
    count: int
    empty: Mapping[str, Any]
    part: PartParams | Part
    precise: float
    ratio: float
    size: ThingSizeParams | ThingSize
    """How large it is."""

    text: str
    untyped: ThingUntypedParams | ThingUntyped
    uuid: UUID | str
