"""Response model `Name`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Name(Model):
    """An object of the API."""

    first: str | None = None
    last: str | None = None
