"""Response model `BanModel2`."""

from __future__ import annotations

from .._runtime.models.model import Model


class BanModel2(Model):
    """An object of the API."""

    x: str | None = None
