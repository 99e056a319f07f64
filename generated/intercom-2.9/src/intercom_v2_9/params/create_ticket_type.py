"""Request type `CreateTicketTypeParams`."""

from __future__ import annotations

from typing import Required, TypedDict


class CreateTicketTypeParams(TypedDict, total=False):
    """A new ticket type; title and description fields are added to it by themselves."""

    description: str
    """What the type is for."""

    icon: str
    """A single emoji.

    Defaults to '🎟️'.
    """

    is_internal: bool
    """Whether its tickets are for teammates only; not available to every workspace.

    Defaults to False.
    """

    name: Required[str]
    """Name to choose the type by."""
