"""Request type `AssignConversationParams`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class AssignConversationParams(TypedDict, total=False):
    """Hands a conversation to an admin or a team, or to nobody."""

    type: Required[Literal["admin", "team"]]
    """Whether `assignee_id` is an admin or a team."""

    admin_id: Required[int | str]
    """Id of the admin who makes the assignment, not of the one who receives it."""

    assignee_id: Required[int | str]
    """Id of the admin or team to receive the conversation; `"0"` takes it from its owner. One of
    each can own it at a time.
    """

    body: str
    """A message to post along with the assignment; optional."""

    message_type: Required[Literal["assignment"]]
    """What to do, here `assignment`."""
