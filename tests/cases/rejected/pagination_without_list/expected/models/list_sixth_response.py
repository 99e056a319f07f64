"""Response model `ListSixthResponse`."""

from __future__ import annotations

from .._runtime.models.model import Model


class ListSixthResponse(Model):
    """An object of the API."""

    things: list[str] | None = None
