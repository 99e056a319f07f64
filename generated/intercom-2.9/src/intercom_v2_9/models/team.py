"""Response model `Team`."""

from __future__ import annotations

from .._runtime.models.model import Model
from .admin_priority_level import AdminPriorityLevel


class Team(Model):
    """A group of admins that conversations can be assigned to."""

    type: str | None = None
    """Always `team`."""

    id: str | None = None
    """Id of the team."""

    admin_ids: list[int] | None = None
    """Ids of the admins in the team."""

    admin_priority_level: AdminPriorityLevel | None = None
    """Which members are assigned conversations first."""

    name: str | None = None
    """Name of the team."""
