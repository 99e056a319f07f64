"""Request types `ListDataEventsFilterUserIdParams`, `ListDataEventsFilterIntercomUserIdParams`,
`ListDataEventsFilterEmailParams`, `ListDataEventsFilterParams`.
"""

from __future__ import annotations

from typing import Required, TypeAlias, TypedDict


class ListDataEventsFilterUserIdParams(TypedDict, total=False):
    """Named by your own id."""

    user_id: Required[str]
    """The `external_id` you gave the contact."""


class ListDataEventsFilterIntercomUserIdParams(TypedDict, total=False):
    """Named by Intercom's id, which leads have, too."""

    intercom_user_id: Required[str]
    """Intercom's id of the contact, 24 hexadecimal characters."""


class ListDataEventsFilterEmailParams(TypedDict, total=False):
    """Named by email address."""

    email: Required[str]
    """The contact's email address."""


ListDataEventsFilterParams: TypeAlias = (
    ListDataEventsFilterUserIdParams
    | ListDataEventsFilterIntercomUserIdParams
    | ListDataEventsFilterEmailParams
)
"""One of several types."""
