"""Response model `Craft`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open


class CraftCrewItem(Model):
    """An object of the API."""

    name: str | None = None


class CraftHullPlate(Model):
    """An object of the API."""

    steel: bool | None = None


class CraftHull(Model):
    """An object of the API."""

    colour: str | None = None
    plate: CraftHullPlate | None = None


class Craft(Model):
    """An object of the API."""

    built: str | None = None
    crew: list[CraftCrewItem] | None = None
    hull: CraftHull | None = None
    length: float | None = None
    number: int | None = None
    state: Open[Literal["afloat", "docked", "sunk"]] | None = None
