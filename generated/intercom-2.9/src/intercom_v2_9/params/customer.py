"""Request type `CustomerParams`."""

from __future__ import annotations

from typing import Required, TypeAlias, TypedDict


class CustomerIntercomUserIdParams(TypedDict, total=False):
    """Named by Intercom's id."""

    intercom_user_id: Required[str]
    """Intercom's id of the contact, 24 hexadecimal characters."""


class CustomerUserIdParams(TypedDict, total=False):
    """Named by your own id."""

    user_id: Required[str]
    """The `external_id` you gave the contact."""


class CustomerEmailParams(TypedDict, total=False):
    """Named by email address."""

    email: Required[str]
    """Email address of the contact; one that nobody has creates a lead."""


CustomerParams: TypeAlias = (
    CustomerIntercomUserIdParams | CustomerUserIdParams | CustomerEmailParams
)
"""A contact to bring into a conversation, named by exactly one kind of id."""
