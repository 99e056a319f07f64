"""Response model `Toy`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Toy(Model):
    """An object of the API."""

    name: str | None = None
