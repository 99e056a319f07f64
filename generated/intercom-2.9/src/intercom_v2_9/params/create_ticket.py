"""Request types `CreateTicketContactIdParams`, `CreateTicketContactExternalIdParams`,
`CreateTicketContactEmailParams`, `CreateTicketContactParams`.
"""

from __future__ import annotations

from typing import Required, TypeAlias, TypedDict


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


CreateTicketContactParams: TypeAlias = (
    CreateTicketContactIdParams
    | CreateTicketContactExternalIdParams
    | CreateTicketContactEmailParams
)
"""A contact, named by one kind of id."""
