"""Response model `Admin`."""

from __future__ import annotations

from .._runtime.models.model import Model
from .team_priority_level import TeamPriorityLevel


class Admin(Model):
    """A teammate with an account in the workspace."""

    type: str
    """Always `admin`."""

    id: str
    """Id of the admin; operations that take it as an integer accept the same digits."""

    avatar: str | None = None
    """Address of a picture; only there if it was asked for."""

    away_mode_enabled: bool
    """Whether the admin is away now."""

    away_mode_reassign: bool
    """Whether new replies go to the default inbox while the admin is away."""

    email: str | None = None
    """Email address that the admin signs in with."""

    has_inbox_seat: bool | None = None
    """Whether the admin has a paid seat in the Inbox, which some features need."""

    job_title: str | None = None
    """What the admin does, in the workspace's own words."""

    name: str
    """Full name."""

    team_ids: list[int] | None = None
    """Ids of the teams that the admin belongs to."""

    team_priority_level: TeamPriorityLevel | None = None
    """Which of the teams come first for this admin."""
