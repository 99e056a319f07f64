"""Request type `ContactReplyUserIdParams`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from .conversation_attachment_files import ConversationAttachmentFilesParams


class ContactReplyUserIdParams(TypedDict, total=False):
    """A contact's reply to a conversation, the contact named by your own id."""

    type: Required[Literal["user"]]
    """On whose side the reply is; `user` serves for leads as well."""

    attachment_files: Sequence[ConversationAttachmentFilesParams]
    """Files to attach, sent inside the request; ten at most."""

    attachment_urls: Sequence[str]
    """Public addresses of images to attach, ten at most."""

    body: Required[str]
    """Text of the comment."""

    message_type: Required[Literal["comment"]]
    """Kind of part to add; contacts can only write a `comment`."""

    user_id: Required[str]
    """The `external_id` you gave the contact."""
