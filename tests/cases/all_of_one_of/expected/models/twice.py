"""Response model `Twice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.model import Model, union


class TwiceA(Model):
    """An object of the API."""

    a: str
    c: str | None = None
    d: str | None = None
    name: str | None = None


class TwiceB(Model):
    """An object of the API."""

    b: str
    c: str | None = None
    d: str | None = None
    name: str | None = None


if TYPE_CHECKING:
    Twice: TypeAlias = TwiceA | TwiceB
else:
    Twice = union("Twice", lambda: (TwiceA, TwiceB), required=(("a",), ("b",)))
"""One of several types."""
