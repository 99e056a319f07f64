"""Response model `GetThingResponse`."""

from __future__ import annotations

from .._runtime.models.model import Model


class GetThingResponse(Model):
    """An object of the API."""

    id: str | int | None = None
