"""Response model `ConversationList`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open
from .conversation_list_item import ConversationListItem
from .cursor_pages import CursorPages


class ConversationList(Model):
    """One page of conversations, from listing or searching."""

    type: Open[Literal["conversation.list"]]
    """Kind of object, always `conversation.list`."""

    conversations: list[ConversationListItem]
    """The conversations on this page, without their parts."""

    pages: CursorPages | None = None
    """Where this page stands and the cursor of the next one."""

    total_count: int
    """How many conversations match on all pages together."""
