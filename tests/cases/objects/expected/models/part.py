"""Response model `Part`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Part(Model):
    """An object of the API."""

    number: int | None = None
