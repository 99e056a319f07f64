"""Response model `Str`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Str(Model):
    """An object of the API."""

    text: str | None = None
