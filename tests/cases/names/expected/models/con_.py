"""Response model `Con`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Con(Model):
    """An object of the API."""

    a: str | None = None
