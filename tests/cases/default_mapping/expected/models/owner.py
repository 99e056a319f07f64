"""Response model `Owner`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Owner(Model):
    """An object of the API."""

    role: str | None = None
    since: int | None = None
