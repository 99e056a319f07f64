"""Response model `ContactSocialProfiles`."""

from __future__ import annotations

from .._runtime.models.model import Model
from .social_profile import SocialProfile


class ContactSocialProfiles(Model):
    """The social media accounts of a contact."""

    type: str | None = None
    """What kind of object this is, always `list`."""

    data: list[SocialProfile]
    """The accounts, one entry for each network; empty if none is known."""
