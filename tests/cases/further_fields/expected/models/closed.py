"""Response model `Closed`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Closed(Model):
    """An object of the API."""

    a: str | None = None
