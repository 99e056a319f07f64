"""Response model `CreateBlobResponse`."""

from __future__ import annotations

from .._runtime.models.model import Model


class CreateBlobResponse(Model):
    """An object of the API."""

    id: str | None = None
