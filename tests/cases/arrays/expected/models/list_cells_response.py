"""Response model `ListCellsResponseItem`."""

from __future__ import annotations

from .._runtime.models.model import Model


class ListCellsResponseItem(Model):
    """An object of the API."""

    value: str | None = None
