"""Response model `TeamPriorityLevel`."""

from __future__ import annotations

from .._runtime.models.model import Model


class TeamPriorityLevel(Model):
    """Which of an admin's teams come first."""

    primary_team_ids: list[int] | None = None
    """Ids of the teams that the admin serves first."""

    secondary_team_ids: list[int] | None = None
    """Ids of the teams that the admin helps when the first need nobody."""
