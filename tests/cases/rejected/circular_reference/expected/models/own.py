"""Response model `Own`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Own(Model):
    """An object of the API."""

    name: str | None = None
