"""Response model `ABC`."""

from __future__ import annotations

from .._runtime.models.model import Model


class ABC(Model):
    """An object of the API."""

    a: str | None = None
