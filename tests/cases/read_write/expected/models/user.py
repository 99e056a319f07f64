"""Response model `User`."""

from __future__ import annotations

from .._runtime.models.model import Model
from .reference import Reference
from .stamp import Stamp


class UserProfile(Model):
    """An object of the API."""

    bio: str | None = None
    views: int | None = None


class User(Model):
    """An object of the API.

    Deprecated.
    """

    created_at: int
    name: str
    nickname: str | None = None
    """What friends say.

    Deprecated.
    """

    owner: Reference | None = None
    profile: UserProfile | None = None
    stamp: Stamp | None = None
    state: Reference | None = None
