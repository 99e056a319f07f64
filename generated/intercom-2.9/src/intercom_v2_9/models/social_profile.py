"""Response model `SocialProfile`."""

from __future__ import annotations

from .._runtime.models.model import Model


class SocialProfile(Model):
    """An account of a contact on a social network."""

    type: str | None = None
    """Always `social_profile`."""

    name: str | None = None
    """Name of the network, such as `LinkedIn`."""

    url: str | None = None
    """Address of the person's page there."""
