"""Response model `MyPetsLocal`."""

from __future__ import annotations

from .._runtime.models.model import Model


class MyPetsLocal(Model):
    """An object of the API."""

    x: int | None = None
