"""Response model `Tick`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Tick(Model):
    """An object of the API."""

    n: int
