"""Request type `CreateConversationParams`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from .._runtime.types import Unlisted


class CreateConversationFromParams(TypedDict, total=False):
    """The contact who is to appear as the sender."""

    type: Required[Literal["lead", "user", "contact"] | Unlisted]
    """The sender's role; `contact` stands for either and is the one to use for a visitor."""

    id: Required[str]
    """Intercom's id of the sender, 24 hexadecimal characters."""


_CreateConversationParams = TypedDict(
    "_CreateConversationParams", {"from": "Required[CreateConversationFromParams]"}, total=False
)


class CreateConversationParams(_CreateConversationParams, total=False):
    """An in-app message from a contact, which starts a conversation."""

    attachment_urls: Sequence[str]
    """Public addresses of images to attach, ten at most."""

    body: Required[str]
    """What the contact says, as plain text; markup is shown literally."""

    subject: str
    """Subject line; ignored unless the message is an email."""
