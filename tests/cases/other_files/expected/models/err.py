"""Response model `Err`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Err(Model):
    """An object of the API."""

    message: str | None = None
