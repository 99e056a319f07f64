"""Response model `Maybe`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Maybe(Model):
    """An object of the API."""

    a: str | None = None
