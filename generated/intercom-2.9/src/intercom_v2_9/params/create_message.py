"""Request types `CreateMessageFromParams`, `CreateMessageToParams`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class CreateMessageFromParams(TypedDict, total=False):
    """The admin in whose name the message is sent."""

    type: Required[Literal["admin", "user", "lead"]]
    """Kind of sender, always `admin`."""

    id: Required[int | str]
    """Id of the admin, as an integer."""


class CreateMessageToParams(TypedDict, total=False):
    """The contact who receives the message."""

    type: Required[Literal["user", "lead"]]
    """The receiver's role."""

    id: Required[str]
    """Intercom's id of the receiver, 24 hexadecimal characters."""
