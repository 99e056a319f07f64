"""Response model `ModelModel`."""

from __future__ import annotations

from .._runtime.models.model import Model


class ModelModel(Model):
    """An object of the API."""

    id: str | None = None
