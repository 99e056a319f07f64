"""Response model `Thing`."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import Model
from .only import Only


class ThingRefined(Model):
    """An object of the API."""

    a: Any = None
    b: Any = None
    c: Any = None
    d: str | None = None


class Thing(Model):
    """An object of the API."""

    any_of_these: Any = None
    bar: Any = None
    level: int | None = None
    only: Only | None = None
    refined: ThingRefined | None = None
    state: str | None = None
