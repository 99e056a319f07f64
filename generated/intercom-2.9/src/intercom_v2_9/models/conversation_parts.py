"""Response model `ConversationParts`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open
from .conversation_part import ConversationPart


class ConversationParts(Model):
    """What happened in a conversation after its source message; sent for a single conversation,
    never in lists.
    """

    type: Open[Literal["conversation_part.list"]]
    """Kind of object, always `conversation_part.list`."""

    conversation_parts: list[ConversationPart]
    """The parts, oldest first; of a longer history only the latest 500 come back."""

    total_count: int
    """How many parts there are."""
