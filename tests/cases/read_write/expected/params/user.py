"""Request type `UserProfileParams`."""

from __future__ import annotations

from typing import TypedDict


class UserProfileParams(TypedDict, total=False):
    """An object to send."""

    bio: str
    secret: str
