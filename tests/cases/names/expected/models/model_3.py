"""Response model `ModelModel3`."""

from __future__ import annotations

from .._runtime.models.model import Model


class ModelModel3(Model):
    """An object of the API."""

    id: str | None = None
