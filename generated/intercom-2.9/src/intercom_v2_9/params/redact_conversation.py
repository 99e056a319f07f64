"""Request type `RedactConversationParams`."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict


class RedactConversationConversationPartParams(TypedDict, total=False):
    """Erases the text of a part."""

    type: Required[Literal["conversation_part"]]
    """What is erased, here `conversation_part`."""

    conversation_id: Required[int | str]
    """Id of the conversation that the part belongs to."""

    conversation_part_id: Required[int | str]
    """Id of the part; it must have a body."""


class RedactConversationSourceParams(TypedDict, total=False):
    """Erases the opening message."""

    type: Required[Literal["source"]]
    """What is erased, here `source`."""

    conversation_id: Required[int | str]
    """Id of the conversation that the message opened."""

    source_id: Required[str]
    """The `id` of the conversation's `source`, which a contact must have written."""


RedactConversationParams: TypeAlias = (
    RedactConversationConversationPartParams | RedactConversationSourceParams
)
"""What to erase: one part of a conversation, or the message that began it."""
