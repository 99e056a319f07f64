"""Response model `AdminWithApp`."""

from __future__ import annotations

from .._runtime.models.model import Model
from .app import App


class AdminWithAppAvatar(Model):
    """The picture of the admin."""

    type: str | None = None
    """Always `avatar`."""

    image_url: str | None = None
    """Address of the picture, or null if there is none."""


class AdminWithApp(Model):
    """The admin behind an access token, together with the workspace."""

    type: str
    """Always `admin`."""

    id: str
    """Id of the admin."""

    app: App | None = None
    """The workspace that the token gives access to."""

    avatar: AdminWithAppAvatar | None = None
    """The picture of the admin."""

    away_mode_enabled: bool | None = None
    """Whether the admin is away now."""

    away_mode_reassign: bool | None = None
    """Whether new replies go to the default inbox while the admin is away."""

    email: str | None = None
    """Email address that the admin signs in with; see `email_verified`."""

    email_verified: bool | None = None
    """Whether the admin has proved that the email address is theirs."""

    has_inbox_seat: bool
    """Whether the admin has a paid seat in the Inbox, which some features need."""

    job_title: str | None = None
    """What the admin does, in the workspace's own words."""

    name: str
    """Full name."""

    team_ids: list[int] | None = None
    """Ids of the teams that the admin belongs to."""
