"""Response model `Ferry`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open
from .craft import CraftCrewItem, CraftHullPlate


class FerryHull(Model):
    """An object of the API."""

    colour: Open[Literal["red", "white"]] | None = None
    decks: int | None = None
    plate: CraftHullPlate | None = None


class Ferry(Model):
    """Siblings of the reference."""

    built: str | None = None
    crew: list[CraftCrewItem] | None = None
    hull: FerryHull | None = None
    length: float | None = None
    number: int | None = None
    routes: list[str]
    state: Open[Literal["afloat", "docked", "sunk"]] | None = None
