"""Response model `PagesModel`."""

from __future__ import annotations

from .._runtime.models.model import Model


class PagesNextObject(Model):
    """An object of the API."""

    page: int | None = None
    starting_after: str | None = None


class PagesModel(Model):
    """An object of the API."""

    next: str | PagesNextObject | None = None
    page: int | None = None
    total_pages: int | None = None
