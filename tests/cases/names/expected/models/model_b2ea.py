"""Response model `ModelModel552e`."""

from __future__ import annotations

from .._runtime.models.model import Model


class ModelModel552e(Model):
    """An object of the API."""

    id: str | None = None
