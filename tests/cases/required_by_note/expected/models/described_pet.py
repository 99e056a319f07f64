"""Response model `DescribedPet`."""

from __future__ import annotations

from .._runtime.models.model import Model


class DescribedPet(Model):
    """An object of the API."""

    id: str
    colour: str | None = None
    name: str | None = None
    text: str | None = None
