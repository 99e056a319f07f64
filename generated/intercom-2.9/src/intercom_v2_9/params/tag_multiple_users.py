"""Request type `TagMultipleUsersParams`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict


class TagMultipleUsersItemParams(TypedDict, total=False):
    """An object to send."""

    id: str
    """Intercom id of the contact."""


class TagMultipleUsersParams(TypedDict, total=False):
    """A tag to put on contacts."""

    name: Required[str]
    """Name of the tag, created if it does not exist."""

    users: Required[Sequence[TagMultipleUsersItemParams]]
    """Contacts to tag."""
