"""Response model `Person`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Person(Model):
    """An object of the API."""

    name: str | None = None
