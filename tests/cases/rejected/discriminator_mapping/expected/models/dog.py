"""Response model `Dog`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Dog(Model):
    """An object of the API."""

    kind: str | None = None
    tail: int | None = None
