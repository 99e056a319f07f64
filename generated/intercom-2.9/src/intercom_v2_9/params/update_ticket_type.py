"""Request type `UpdateTicketTypeParams`."""

from __future__ import annotations

from typing import TypedDict


class UpdateTicketTypeParams(TypedDict, total=False):
    """Changes to a ticket type; whatever is left out stays."""

    archived: bool
    """Whether to retire the type; send false to bring it back."""

    description: str
    """New purpose."""

    icon: str
    """Another single emoji.

    Defaults to '🎟️'.
    """

    is_internal: bool
    """Whether its tickets are for teammates only; not available to every workspace.

    Defaults to False.
    """

    name: str
    """New name."""
