"""Request type `AdminReplyConversationParams`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from .._runtime.types import Unlisted
from .conversation_attachment_files import ConversationAttachmentFilesParams


class AdminReplyConversationParams(TypedDict, total=False):
    """An admin's reply: a comment that the contact sees, or a note that only teammates see."""

    type: Required[Literal["admin"]]
    """On whose side the reply is, always `admin`."""

    admin_id: Required[int | str]
    """Id of the admin who signs the reply."""

    attachment_files: Sequence[ConversationAttachmentFilesParams]
    """Files to attach, sent inside the request; ten at most."""

    attachment_urls: Sequence[str]
    """Public addresses of images to attach, ten at most."""

    body: str
    """Text of the reply, needed for both kinds; a note may use simple HTML."""

    created_at: int
    """Time to record for the reply, Unix time in seconds; now, if left out."""

    message_type: Required[Literal["comment", "note"] | Unlisted]
    """`comment` goes out to the contact, `note` stays within the team."""
