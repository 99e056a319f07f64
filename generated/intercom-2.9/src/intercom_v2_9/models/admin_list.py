"""Response model `AdminList`."""

from __future__ import annotations

from .._runtime.models.model import Model
from .admin import Admin


class AdminList(Model):
    """All admins of a workspace."""

    type: str
    """Always `admin.list`."""

    admins: list[Admin]
    """The admins, in no promised order."""
