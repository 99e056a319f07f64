"""Response model `GetBothResponse`."""

from __future__ import annotations

from .._runtime.models.model import Model


class GetBothResponse(Model):
    """An object of the API."""

    a: str | None = None
