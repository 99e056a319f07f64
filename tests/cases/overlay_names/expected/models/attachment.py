"""Response model `Attachment`."""

from __future__ import annotations

from .._runtime.models.model import Model, field


class Attachment(Model):
    """An object of the API."""

    id: str
    sent_at: int | None = field(name="ts", default=None)
