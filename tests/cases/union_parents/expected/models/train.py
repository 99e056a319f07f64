"""Response model `Train`."""

from __future__ import annotations

from .._runtime.models.model import DateTime, Model


class Train(Model):
    """An object of the API."""

    type: str
    id: str | None = None
    drive: str | None = None
    due: DateTime | None = None
