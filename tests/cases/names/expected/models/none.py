"""Response model `NoneModel`."""

from __future__ import annotations

from .._runtime.models.model import Model


class NoneModel(Model):
    """An object of the API."""

    id: str | None = None
