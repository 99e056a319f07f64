"""Response model `ModelModel01ae`."""

from __future__ import annotations

from .._runtime.models.model import Model


class ModelModel01ae(Model):
    """An object of the API."""

    id: str | None = None
