"""Response model `Thing`."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import Model, field


class ThingAll(Model):
    """An object of the API."""

    kept: str | None = None


class Thing(Model):
    """An object of the API."""

    all: ThingAll | None = None
    kept: str | None = None
    list_: list[Any] | None = field(name="list", default=None)
    lost: Any = None
    one: Any = None
