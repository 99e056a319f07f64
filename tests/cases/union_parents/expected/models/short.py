"""Response model `Short`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Short(Model):
    """An object of the API."""

    text: str | None = None
    v: int | None = None
