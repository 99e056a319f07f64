"""Response model `Address`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Address(Model):
    """An object of the API."""

    country: str
    ort: str | None = None
    plz: str | None = None
    state: str | None = None
    zip: str | None = None
