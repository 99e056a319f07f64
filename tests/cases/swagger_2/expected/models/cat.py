"""Response model `Cat`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Cat(Model):
    """An object of the API."""

    kind: str
    meow: bool | None = None
    name: str | None = None
