"""Request type `ConvertVisitorParams`."""

from __future__ import annotations

from typing import Required, TypedDict


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


class ConvertVisitorParams(TypedDict, total=False):
    """A visitor, and the contact that it is to become or to be merged into."""

    type: Required[str]
    """Role of the resulting contact: `user` or `lead`."""

    user: Required[ConvertVisitorUserParams]
    """Identifiers of the resulting contact; `id` or `user_id` is needed."""

    visitor: Required[ConvertVisitorVisitorParams]
    """The visitor, by any one of these identifiers."""
