"""Request type `CarParams`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from .base import BaseDimensionsParams
from .person import PersonParams


class CarEngineParams(TypedDict, total=False):
    """An object to send."""

    power: int


class CarPreviousParams(TypedDict, total=False):
    """An object to send."""

    name: Required[str]


class CarParams(TypedDict, total=False):
    """A vehicle with an engine."""

    id: Required[str]
    anything: Any
    dimensions: BaseDimensionsParams
    engine: CarEngineParams
    extras: Mapping[str, str]
    kind: Literal["car", "bike"]
    label: str | None
    owner: Required[PersonParams]
    """Whose it is."""

    previous: CarPreviousParams
    seats: int
    state: Literal["new", "used"]
    tags: Sequence[str]
    wheels: Required[int]
