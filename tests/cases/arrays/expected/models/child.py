"""Response model `Child`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Child(Model):
    """An object of the API."""

    name: str | None = None
