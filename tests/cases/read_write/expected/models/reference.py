"""Response model `Reference`."""

from __future__ import annotations

from .._runtime.models import Model


class Reference(Model):
    """An object of the API."""

    id: str | None = None
