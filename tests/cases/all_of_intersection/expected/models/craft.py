"""Response models `CraftCrewItem`, `CraftHullPlate`."""

from __future__ import annotations

from .._runtime.models.model import Model


class CraftCrewItem(Model):
    """An object of the API."""

    name: str | None = None


class CraftHullPlate(Model):
    """An object of the API."""

    steel: bool | None = None
