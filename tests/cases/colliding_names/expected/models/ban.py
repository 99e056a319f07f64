"""Response model `BanModel`."""

from __future__ import annotations

from .._runtime.models.model import Model


class BanModel(Model):
    """An object of the API."""

    y: str | None = None
