"""Response model `Book`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Book(Model):
    """An object of the API."""

    title: str | None = None
    year: int | None = None
