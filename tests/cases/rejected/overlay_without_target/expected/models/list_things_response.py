"""Response model `ListThingsResponse`."""

from __future__ import annotations

from .._runtime.models.model import Model


class ListThingsResponse(Model):
    """An object of the API."""

    things: list[str] | None = None
