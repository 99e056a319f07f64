"""Response model `File`."""

from __future__ import annotations

from .._runtime.models.model import Model


class File(Model):
    """An object of the API."""

    name: str
    size: int | None = None
