"""Response model `Placed`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Placed(Model):
    """An object of the API."""

    place: str | None = None
