"""Response model `CreateCarResponse`."""

from __future__ import annotations

from typing import Any, Literal

from .._runtime.models.model import Model
from .._runtime.types import Open
from .base import BaseDimensions
from .car import CarEngine, CarPrevious
from .person import Person


class CreateCarResponse(Model):
    """An object of the API."""

    id: str
    anything: Any = None
    dimensions: BaseDimensions | None = None
    engine: CarEngine | None = None
    extras: dict[str, str] | None = None
    kind: Open[Literal["car", "bike"]] | None = None
    label: str | None = None
    owner: Person
    """Whose it is."""

    place: str | None = None
    previous: CarPrevious | None = None
    seats: int | None = None
    state: Open[Literal["new", "used"]] | None = None
    tags: list[str] | None = None
    wheels: int
