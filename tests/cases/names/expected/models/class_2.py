"""Response model `ClassModel`."""

from __future__ import annotations

from .._runtime.models.model import Model


class ClassModel(Model):
    """An object of the API."""

    id: str | None = None
