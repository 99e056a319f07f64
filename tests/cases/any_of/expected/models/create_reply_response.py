"""Response model `CreateReplyResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.model import union
from .by_email import ByEmail
from .by_id import ById

if TYPE_CHECKING:
    CreateReplyResponse: TypeAlias = ByEmail | ById
else:
    CreateReplyResponse = union(
        "CreateReplyResponse", lambda: (ByEmail, ById), required=(("email",), ("id",)), several=True
    )
"""One of several types."""
