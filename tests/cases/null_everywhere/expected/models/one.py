"""Response model `One`."""

from __future__ import annotations

from .._runtime.models.model import Model


class One(Model):
    """An object of the API."""

    a: str | None = None
