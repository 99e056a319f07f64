"""Request type `UpdateConversationParams`."""

from __future__ import annotations

from typing import TypedDict

from .custom_attributes import CustomAttributesParams


class UpdateConversationParams(TypedDict, total=False):
    """Changes to a conversation's own fields; whatever is left out stays."""

    custom_attributes: CustomAttributesParams
    """Values of conversation attributes by name; an attribute must exist before it can be set."""

    read: bool
    """Whether to mark the conversation as read for teammates."""
