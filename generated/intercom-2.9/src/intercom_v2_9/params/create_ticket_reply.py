"""Request type `CreateTicketReplyParams`."""

from __future__ import annotations

from typing import Required, TypedDict


class CreateTicketReplyParams(TypedDict, total=False):
    """A note to add to a ticket, visible to teammates only."""

    admin_id: Required[int | str]
    """Id of the admin who signs the note."""

    body: Required[str]
    """Text of the note; simple HTML is kept."""

    message_type: str
    """Kind of reply; `note` is the only one there is.

    Defaults to 'note'.
    """
