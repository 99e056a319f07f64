"""Response model `Marker`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Marker(Model):
    """An object of the API."""

    at: str
