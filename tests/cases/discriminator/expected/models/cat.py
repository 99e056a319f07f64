"""Response model `Cat`."""

from __future__ import annotations

from .._runtime.models.model import Model, field


class Cat(Model):
    """An object of the API."""

    class_: str | None = field(name="class", default=None)
    claws: int | None = None
    kind: str
