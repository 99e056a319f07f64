"""Response model `Thing`."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from .._runtime.models.model import Model
from .part import Part


class ThingSizeUnit(Model):
    """An object of the API."""

    name: str | None = None


class ThingSize(Model):
    """How large it is."""

    unit: ThingSizeUnit | None = None
    width: float


class ThingUntyped(Model):
    """An object of the API."""

    note: str | None = None


class Thing(Model):
    """Something with all kinds of properties."""

    type: str
    """What it is."""

    id: str
    active: bool | None = None
    anything: Any = None
    """Whatever it holds."""

    big: int | None = None
    count: int | None = None
    empty: dict[str, Any] | None = None
    part: Part | None = None
    precise: float | None = None
    ratio: float | None = None
    size: ThingSize | None = None
    """How large it is."""

    text: str | None = None
    untyped: ThingUntyped | None = None
    uuid: UUID | None = None
