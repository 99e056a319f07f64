"""Response model `ConversationFirstContactReply`."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.types import Timestamp


class ConversationFirstContactReply(Model):
    """The first message from a contact's side; for a conversation that the contact started, that
    is the source message.
    """

    type: str
    """Channel the message came in by, for instance `conversation` or `email`."""

    created_at: Timestamp
    """When the contact wrote, Unix time in seconds."""

    url: str | None = None
    """Address of the page the contact was on; null when the channel has none."""
