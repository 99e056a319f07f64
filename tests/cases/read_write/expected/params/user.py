"""Request type `UserParams`."""

from __future__ import annotations

from typing import Required, TypedDict

from ..models.user import UserProfile


class UserProfileParams(TypedDict, total=False):
    """An object to send."""

    bio: str
    secret: str


class UserParams(TypedDict, total=False):
    """An object to send.

    Deprecated.
    """

    name: Required[str]
    nickname: str
    """What friends say.

    Deprecated.
    """

    password: Required[str]
    profile: UserProfileParams | UserProfile
