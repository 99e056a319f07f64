"""Request type `CreateMessageParams`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from .._runtime.types import Unlisted


class CreateMessageFromParams(TypedDict, total=False):
    """The admin in whose name the message is sent."""

    type: Required[Literal["admin", "user", "lead"] | Unlisted]
    """Kind of sender, always `admin`."""

    id: Required[int | str]
    """Id of the admin, as an integer."""


class CreateMessageToParams(TypedDict, total=False):
    """The contact who receives the message."""

    type: Required[Literal["user", "lead"] | Unlisted]
    """The receiver's role."""

    id: Required[str]
    """Intercom's id of the receiver, 24 hexadecimal characters."""


_CreateMessageParams = TypedDict(
    "_CreateMessageParams", {"from": "CreateMessageFromParams"}, total=False
)


class CreateMessageParams(_CreateMessageParams, total=False):
    """A message from an admin to one contact, by Messenger or by email."""

    body: str
    """What to say, as plain text or HTML."""

    create_conversation_without_contact_reply: bool
    """Whether to open a conversation in the inbox right away; by default there is none before the
    contact answers.

    Defaults to False.
    """

    message_type: Literal["in_app", "email", "conversation", "inapp"]
    """Channel to use; emails need a `subject` and a `template` besides."""

    referer: str
    """Address of the page that the user or lead wrote from."""

    subject: str
    """Subject line of an email."""

    template: str
    """Look of an email, `plain` or `personal`; not used for in-app messages."""

    to: CreateMessageToParams
    """The contact who receives the message."""
