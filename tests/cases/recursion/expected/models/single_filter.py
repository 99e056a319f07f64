"""Response model `SingleFilter`."""

from __future__ import annotations

from .._runtime.models.model import Model


class SingleFilter(Model):
    """An object of the API."""

    field: str
    value: str | None = None
