"""Response model `HelpCenter`."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.types import Timestamp


class HelpCenter(Model):
    """A public site for articles."""

    id: str
    """Id of the Help Center; operations that take it as an integer accept the same digits."""

    created_at: Timestamp
    """When the Help Center was created, as Unix time in seconds."""

    custom_domain: str | None = None
    """Domain of the workspace's own, or null."""

    display_name: str | None = None
    """Name that only teammates see."""

    identifier: str | None = None
    """The part of its standard address that tells it from others."""

    updated_at: Timestamp
    """When the Help Center was last changed, as Unix time in seconds."""

    url: str | None = None
    """Address of the site, on the custom domain if there is one."""

    website_turned_on: bool
    """Whether the public can see the site."""

    workspace_id: str
    """Id of the workspace that the Help Center belongs to."""
