"""Response model `Problem`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Problem(Model):
    """An object of the API."""

    message: str | None = None
