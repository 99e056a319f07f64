"""Request type `MessageParams`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypedDict

from ..models.by_email import ByEmail
from .by_email import ByEmailParams


class MessageParams(TypedDict, total=False):
    """An object to send."""

    email: str
    id_or_ids: int | str | Sequence[int | str]
    limited: str
    recipient: ByEmailParams | ByEmail
    user_id: str
    whatever: Any
