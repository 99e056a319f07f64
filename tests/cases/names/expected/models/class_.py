"""Response model `Class`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Class(Model):
    """An object of the API."""

    id: str | None = None
