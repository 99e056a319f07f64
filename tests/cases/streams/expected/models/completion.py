"""Response model `Completion`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Completion(Model):
    """An object of the API."""

    text: str | None = None
