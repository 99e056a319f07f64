"""Request types `AttachContactToConversationCustomerIntercomUserIdParams`,
`AttachContactToConversationCustomerUserIdParams`,
`AttachContactToConversationCustomerEmailParams`, `AttachContactToConversationCustomerParams`.
"""

from __future__ import annotations

from typing import Required, TypeAlias, TypedDict

from .customer import CustomerParams


class AttachContactToConversationCustomerIntercomUserIdParams(TypedDict, total=False):
    """Named by Intercom's id."""

    customer: CustomerParams | None
    """The contact already in the conversation in whose name the newcomer is added, if not an
    admin's.
    """

    intercom_user_id: Required[str]
    """Intercom's id of the newcomer, 24 hexadecimal characters."""


class AttachContactToConversationCustomerUserIdParams(TypedDict, total=False):
    """Named by your own id."""

    customer: CustomerParams | None
    """The contact already in the conversation in whose name the newcomer is added, if not an
    admin's.
    """

    user_id: Required[str]
    """The `external_id` you gave the newcomer."""


class AttachContactToConversationCustomerEmailParams(TypedDict, total=False):
    """Named by email address; an unknown address creates a lead."""

    customer: CustomerParams | None
    """The contact already in the conversation in whose name the newcomer is added, if not an
    admin's.
    """

    email: Required[str]
    """The newcomer's email address; one that nobody has creates a lead."""


AttachContactToConversationCustomerParams: TypeAlias = (
    AttachContactToConversationCustomerIntercomUserIdParams
    | AttachContactToConversationCustomerUserIdParams
    | AttachContactToConversationCustomerEmailParams
)
"""The contact to add, named by exactly one kind of id."""
