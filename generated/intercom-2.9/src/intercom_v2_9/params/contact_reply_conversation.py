"""Request type `ContactReplyConversationParams`."""

from __future__ import annotations

from typing import TypeAlias

from .contact_reply_email import ContactReplyEmailParams
from .contact_reply_intercom_user_id import ContactReplyIntercomUserIdParams
from .contact_reply_user_id import ContactReplyUserIdParams

ContactReplyConversationParams: TypeAlias = (
    ContactReplyIntercomUserIdParams | ContactReplyEmailParams | ContactReplyUserIdParams
)
"""A reply in a contact's name, who is found by one of three kinds of id."""
