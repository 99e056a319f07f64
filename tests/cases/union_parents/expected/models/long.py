"""Response model `Long`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Long(Model):
    """An object of the API."""

    text: str | None = None
    v: int | None = None
