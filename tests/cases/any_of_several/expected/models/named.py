"""Response model `Named`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Named(Model):
    """An object of the API."""

    name: str | None = None
