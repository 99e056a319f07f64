"""Response model `ModelModel2`."""

from __future__ import annotations

from .._runtime.models.model import Model


class ModelModel2(Model):
    """An object of the API."""

    id: str | None = None
