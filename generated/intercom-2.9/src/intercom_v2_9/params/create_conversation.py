"""Request type `CreateConversationFromParams`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from .._runtime.types import Unlisted


class CreateConversationFromParams(TypedDict, total=False):
    """The contact who is to appear as the sender."""

    type: Required[Literal["lead", "user", "contact"] | Unlisted]
    """The sender's role; `contact` stands for either and is the one to use for a visitor."""

    id: Required[str]
    """Intercom's id of the sender, 24 hexadecimal characters."""
