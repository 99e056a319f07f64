"""Request type `CloseConversationParams`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class CloseConversationParams(TypedDict, total=False):
    """Closes a conversation, with a last word if you like."""

    type: Required[Literal["admin"]]
    """Who does it, always `admin`."""

    admin_id: Required[int | str]
    """Id of the admin who closes the conversation."""

    body: str
    """A parting message that contact and teammates will see; optional."""

    message_type: Required[Literal["close"]]
    """What to do, here `close`."""
