"""Request type `UpdateTicketTypeAttributeParams`."""

from __future__ import annotations

from typing import TypedDict


class UpdateTicketTypeAttributeParams(TypedDict, total=False):
    """Changes to a field of a ticket type; its `data_type` is fixed."""

    allow_multiple_values: bool
    """Whether a `files` field takes more than one file."""

    archived: bool
    """Whether to retire the field: new tickets no longer ask for it, old ones keep its value."""

    description: str
    """New help text for whoever fills it in."""

    list_items: str
    """Choices of a `list` field in one string, separated by commas: `low,high`."""

    multiline: bool
    """Whether a `string` field takes several lines."""

    name: str
    """New name of the field."""

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
