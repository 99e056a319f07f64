"""Response model `Place`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Place(Model):
    """An object of the API."""

    name: str
