"""Response model `Error`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Error(Model):
    """An object of the API."""

    message: str | None = None
