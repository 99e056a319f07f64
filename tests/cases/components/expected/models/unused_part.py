"""Response model `UnusedPart`."""

from __future__ import annotations

from .._runtime.models.model import Model


class UnusedPart(Model):
    """An object of the API."""

    name: str | None = None
