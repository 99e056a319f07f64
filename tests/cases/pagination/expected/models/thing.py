"""Response model `Thing`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Thing(Model):
    """An object of the API."""

    id: str | None = None
