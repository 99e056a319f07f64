"""Response model `ByEmail`."""

from __future__ import annotations

from .._runtime.models.model import Model


class ByEmail(Model):
    """An object of the API."""

    email: str
