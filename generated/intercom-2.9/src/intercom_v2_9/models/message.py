"""Response model `Message`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open, Timestamp
from .admin import Admin


class Message(Model):
    """A message as the API recorded it, sent by an admin or in a contact's name."""

    type: str
    """Whose message it is: `admin_message` or `user_message`."""

    id: str
    """The message's id, which is not a conversation's id."""

    body: str | None = None
    """Text of the message, possibly as HTML."""

    conversation_id: str | None = None
    """Id of the conversation it belongs to; absent until there is one."""

    created_at: Timestamp
    """When the message was recorded, Unix time in seconds."""

    message_type: Open[Literal["email", "inapp", "facebook", "twitter"]]
    """Channel it goes out by; `inapp` is the Messenger (requests spell it `in_app`)."""

    owner: Admin | None = None
    """A teammate with an account in the workspace."""

    subject: str | None = None
    """Subject line, only for emails."""
