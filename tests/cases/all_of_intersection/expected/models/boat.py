"""Response model `Boat`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Date, Model
from .._runtime.types import Open


class BoatCrewItem(Model):
    """An object of the API."""

    name: str | None = None
    role: str | None = None


class BoatHullPlate(Model):
    """An object of the API."""

    grade: int
    steel: bool | None = None


class BoatHull(Model):
    """An object of the API."""

    colour: str | None = None
    keel: str | None = None
    plate: BoatHullPlate | None = None


class Boat(Model):
    """An object of the API."""

    built: Date | None = None
    crew: list[BoatCrewItem] | None = None
    hull: BoatHull | None = None
    length: int | None = None
    number: int
    """What is painted on it."""

    state: Open[Literal["docked", "sunk"]] | None = None
