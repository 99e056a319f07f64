"""Response model `ConversationTeammates`."""

from __future__ import annotations

from .._runtime.models.model import Model
from .reference import Reference


class ConversationTeammates(Model):
    """The admins who contributed to a conversation."""

    type: str | None = None
    """Kind of object, always `admin.list`."""

    teammates: list[Reference] | None = None
    """References to the admins, each with at least one part to their name."""
