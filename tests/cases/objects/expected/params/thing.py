"""Request type `ThingParams`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Required, TypedDict
from uuid import UUID

from .part import PartParams


class ThingSizeUnitParams(TypedDict, total=False):
    """An object to send."""

    name: str


class ThingSizeParams(TypedDict, total=False):
    """How large it is."""

    unit: ThingSizeUnitParams
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
    part: PartParams
    precise: float
    ratio: float
    size: ThingSizeParams
    """How large it is."""

    text: str
    untyped: ThingUntypedParams
    uuid: UUID | str
