"""Response model `Note`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Note(Model):
    """An object of the API."""

    text: str | None = None
