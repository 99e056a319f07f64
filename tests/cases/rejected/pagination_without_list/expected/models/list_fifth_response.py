"""Response model `ListFifthResponse`."""

from __future__ import annotations

from .._runtime.models.model import Model


class ListFifthResponse(Model):
    """An object of the API."""

    things: list[str] | None = None
