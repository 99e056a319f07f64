"""Response model `AdminPriorityLevel`."""

from __future__ import annotations

from .._runtime.models.model import Model


class AdminPriorityLevel(Model):
    """Which members of a team are assigned conversations first."""

    primary_admin_ids: list[int] | None = None
    """Ids of the admins who come first."""

    secondary_admin_ids: list[int] | None = None
    """Ids of the admins who follow when nobody of the first is free."""
