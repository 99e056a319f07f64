"""Response model `Reference`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Reference(Model):
    """An object of the API."""

    id: str | None = None
