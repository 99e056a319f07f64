"""Response model `Label`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Label(Model):
    """An object of the API."""

    name: str | None = None
