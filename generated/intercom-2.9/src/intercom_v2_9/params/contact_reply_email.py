"""Request type `ContactReplyEmailParams`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from .conversation_attachment_files import ConversationAttachmentFilesParams


class ContactReplyEmailParams(TypedDict, total=False):
    """A contact's reply to a conversation, the contact named by email address."""

    type: Required[Literal["user"]]
    """On whose side the reply is; `user` serves for leads as well."""

    attachment_files: Sequence[ConversationAttachmentFilesParams]
    """Files to attach, sent inside the request."""

    attachment_urls: Sequence[str]
    """Public addresses of images to attach, ten at most."""

    body: Required[str]
    """Text of the comment."""

    email: Required[str]
    """Email address of a known contact."""

    message_type: Required[Literal["comment"]]
    """Kind of part to add; contacts can only write a `comment`."""
