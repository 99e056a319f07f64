"""Request type `DetachContactFromConversationParams`."""

from __future__ import annotations

from typing import Required, TypedDict


class DetachContactFromConversationParams(TypedDict, total=False):
    """Names the admin who takes the contact out; the contact itself is in the path."""

    admin_id: Required[int | str]
    """Id of the admin who removes the participant."""
