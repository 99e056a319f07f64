"""Response model `ListFourthResponse`."""

from __future__ import annotations

from .._runtime.models.model import Model


class ListFourthResponse(Model):
    """An object of the API."""

    things: list[str] | None = None
