"""Request type `ReplyConversationParams`."""

from __future__ import annotations

from typing import TypeAlias

from .admin_reply_conversation import AdminReplyConversationParams
from .contact_reply_conversation import ContactReplyConversationParams

ReplyConversationParams: TypeAlias = ContactReplyConversationParams | AdminReplyConversationParams
"""A reply, either in a contact's name or from an admin; `type` tells which."""
