"""Response model `ById`."""

from __future__ import annotations

from .._runtime.models.model import Model


class ById(Model):
    """An object of the API."""

    id: int
