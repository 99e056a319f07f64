"""Request type `OpenConversationParams`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class OpenConversationParams(TypedDict, total=False):
    """Opens a conversation that is closed or snoozed."""

    admin_id: Required[int | str]
    """Id of the admin who opens the conversation."""

    message_type: Required[Literal["open"]]
    """What to do, here `open`."""
