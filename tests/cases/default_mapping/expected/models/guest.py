"""Response model `Guest`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Guest(Model):
    """An object of the API."""

    role: str | None = None
    until: int | None = None
