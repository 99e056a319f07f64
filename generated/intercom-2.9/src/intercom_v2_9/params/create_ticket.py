"""Request type `CreateTicketParams`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypeAlias, TypedDict

from .ticket_request_custom_attributes import TicketRequestCustomAttributesParams


class CreateTicketContactIdParams(TypedDict, total=False):
    """Named by Intercom's id."""

    id: Required[str]
    """Intercom's id of the contact, 24 hexadecimal characters."""


class CreateTicketContactExternalIdParams(TypedDict, total=False):
    """Named by your own id."""

    external_id: Required[str]
    """Your own id of the contact."""


class CreateTicketContactEmailParams(TypedDict, total=False):
    """Named by email address; an unknown address creates a contact."""

    email: Required[str]
    """The contact's email address; one that nobody has creates a contact."""


class CreateTicketParams(TypedDict, total=False):
    """A new ticket: its type, whom it concerns and the values of its fields."""

    company_id: str
    """Your own id of the company the ticket is for (`company_id` there), not Intercom's."""

    contacts: Required[Sequence[CreateTicketContactParams]]
    """Whom the ticket concerns; exactly one contact for now."""

    ticket_attributes: TicketRequestCustomAttributesParams
    """Values of the type's fields; every required field needs one."""

    ticket_type_id: Required[int | str]
    """Id of the type to file the ticket under."""


CreateTicketContactParams: TypeAlias = (
    CreateTicketContactIdParams
    | CreateTicketContactExternalIdParams
    | CreateTicketContactEmailParams
)
"""A contact, named by one kind of id."""
