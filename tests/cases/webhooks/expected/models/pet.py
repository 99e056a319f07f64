"""Response model `Pet`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Pet(Model):
    """An object of the API."""

    name: str | None = None
