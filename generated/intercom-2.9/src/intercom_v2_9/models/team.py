"""Response model `Team`."""

from __future__ import annotations

from .._runtime.models.model import Model
from .admin_priority_level import AdminPriorityLevel


class Team(Model):
    """A group of admins that conversations can be assigned to."""

    type: str
    """Always `team`."""

    id: str
    """Id of the team."""

    admin_ids: list[int]
    """Ids of the admins in the team."""

    admin_priority_level: AdminPriorityLevel | None = None
    """Which members are assigned conversations first."""

    name: str
    """Name of the team."""
