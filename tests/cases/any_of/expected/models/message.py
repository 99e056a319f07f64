"""Response model `Message`."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import Model
from .by_email import ByEmail


class Message(Model):
    """An object of the API."""

    email: str | None = None
    id_or_ids: int | list[int] | None = None
    limited: str | None = None
    recipient: ByEmail | None = None
    user_id: str | None = None
    whatever: Any = None
