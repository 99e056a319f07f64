"""Response model `ConversationPart`."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.types import Timestamp
from .conversation_part_author import ConversationPartAuthor
from .part_attachment import PartAttachment
from .reference import Reference


class ConversationPart(Model):
    """One entry in a conversation's history: a reply, a note, or an event such as an assignment."""

    type: str
    """Kind of object, always `conversation_part`."""

    id: str
    """The part's id, the one to name when redacting it."""

    assigned_to: Reference | None = None
    """The admin or team that received the conversation with this part; null if the owner stayed
    the same.
    """

    attachments: list[PartAttachment]
    """Files that came with the part."""

    author: ConversationPartAuthor
    """Who wrote the part or caused the event."""

    body: str | None = None
    """Text as HTML; null for events without text, and a notice in place of the text for Twitter."""

    created_at: Timestamp
    """When the part came about, Unix time in seconds."""

    external_id: str | None = None
    """Id that an outside system gave the part; null without one."""

    notified_at: Timestamp
    """When the contact was told of the part, Unix time in seconds."""

    part_type: str
    """What happened: `comment`, `note`, `open`, `close`, `snoozed`, `assignment`,
    `assign_and_reopen`, `conversation_attribute_updated_by_admin` and others; new kinds appear
    without notice.
    """

    redacted: bool
    """Whether the text of the part has been erased."""

    updated_at: Timestamp
    """When the part last changed (by redaction, for example), Unix time in seconds."""
