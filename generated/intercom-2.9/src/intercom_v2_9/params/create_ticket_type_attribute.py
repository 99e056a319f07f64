"""Request type `CreateTicketTypeAttributeParams`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from .._runtime.types import Unlisted


class CreateTicketTypeAttributeParams(TypedDict, total=False):
    """A new field for a ticket type."""

    allow_multiple_values: bool
    """Whether a `files` field takes more than one file."""

    data_type: Required[
        Literal["string", "list", "integer", "decimal", "boolean", "datetime", "files"] | Unlisted
    ]
    """What the field holds; it cannot be changed afterwards."""

    description: Required[str]
    """Help text for whoever fills it in."""

    list_items: str
    """Choices of a `list` field in one string, separated by commas: `low,high`."""

    multiline: bool
    """Whether a `string` field takes several lines."""

    name: Required[str]
    """Name of the field, later its key in `ticket_attributes`."""

    required_to_create: bool
    """Whether teammates must fill the field when they file a ticket.

    Defaults to False.
    """

    required_to_create_for_contacts: bool
    """Whether contacts must fill the field when they file a ticket in the Messenger.

    Defaults to False.
    """

    visible_on_create: bool
    """Whether teammates are shown the field when they file a ticket.

    Defaults to True.
    """

    visible_to_contacts: bool
    """Whether contacts are shown the field in the Messenger.

    Defaults to True.
    """
