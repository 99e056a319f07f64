"""Response model `NamesModel`."""

from __future__ import annotations

from .._runtime.models.model import Model


class NamesModel(Model):
    """An object of the API."""

    id: str | None = None
