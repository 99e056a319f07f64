"""Request types `ConvertVisitorUserParams`, `ConvertVisitorVisitorParams`."""

from __future__ import annotations

from typing import TypedDict


class ConvertVisitorUserParams(TypedDict, total=False):
    """Identifiers of the resulting contact; `id` or `user_id` is needed."""

    id: str
    """Intercom id of an existing contact to merge into."""

    email: str
    """Email address of the contact; one already on file is kept when left out."""

    user_id: str
    """Your own id for the person, stored as the contact's `external_id`."""


class ConvertVisitorVisitorParams(TypedDict, total=False):
    """The visitor, by any one of these identifiers."""

    id: str
    """Id that Intercom gave the visitor."""

    email: str
    """Email address the visitor has left."""

    user_id: str
    """Id made up by the Messenger for the visitor."""
