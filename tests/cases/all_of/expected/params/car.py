"""Request type `CarParams`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from .._runtime.types import Unlisted
from ..models.base import BaseDimensions
from ..models.car import CarEngine, CarPrevious
from ..models.person import Person
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
    dimensions: BaseDimensionsParams | BaseDimensions
    engine: CarEngineParams | CarEngine
    extras: Mapping[str, str]
    kind: Literal["car", "bike"] | Unlisted
    label: str | None
    owner: Required[PersonParams | Person]
    """Whose it is."""

    previous: CarPreviousParams | CarPrevious
    seats: int
    state: Literal["new", "used"] | Unlisted
    tags: Sequence[str]
    wheels: Required[int]
