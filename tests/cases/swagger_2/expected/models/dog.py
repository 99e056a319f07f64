"""Response model `Dog`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Dog(Model):
    """An object of the API."""

    bark: bool | None = None
    kind: str
    name: str | None = None
