"""Response model `Filter`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Filter(Model):
    """An object of the API."""

    filters: list[Filter] | None = None
    value: str | None = None
