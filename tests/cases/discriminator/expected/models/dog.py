"""Response model `Dog`."""

from __future__ import annotations

from .._runtime.models.model import Model, field


class Dog(Model):
    """An object of the API."""

    class_: str | None = field(name="class", default=None)
    kind: str
    tricks: list[str] | None = None
