"""Response model `Header`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Header(Model):
    """An object of the API."""

    request: str | None = None
