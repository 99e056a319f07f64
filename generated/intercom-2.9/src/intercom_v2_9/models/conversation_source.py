"""Response model `ConversationSource`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open
from .conversation_part_author import ConversationPartAuthor
from .part_attachment import PartAttachment


class ConversationSource(Model):
    """The message that opened a conversation, whoever or whatever sent it."""

    type: Open[
        Literal[
            "conversation",
            "push",
            "email",
            "sms",
            "whatsapp",
            "facebook",
            "instagram",
            "twitter",
            "phone_call",
            "phone_switch",
        ]
    ]
    """Channel the message arrived on; `conversation` is the Messenger."""

    id: str
    """Id of the opening message, the one to name when redacting the source."""

    attachments: list[PartAttachment]
    """Files sent along with the message."""

    author: ConversationPartAuthor
    """Who sent the message."""

    body: str | None = None
    """Text of the message, usually as HTML; replaced by a notice for Twitter."""

    delivered_as: str
    """Who set the conversation off: `customer_initiated`, `admin_initiated` (sent by hand or to a
    fixed audience), `operator_initiated` (a bot), `automated` (a series or other dynamic
    audience) or the legacy `campaigns_initiated`.
    """

    redacted: bool
    """Whether the text has been erased; only messages written by contacts can be."""

    subject: str | None = None
    """Subject line of an email; empty on other channels, and replaced by a notice for Twitter."""

    url: str | None = None
    """Page on which the conversation was begun; null for email, Twitter and bots."""
