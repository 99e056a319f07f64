"""Response model `ActivityLogList`."""

from __future__ import annotations

from .._runtime.models.model import Model
from .activity_log import ActivityLog
from .cursor_pages import CursorPages


class ActivityLogList(Model):
    """One page of activity log entries."""

    type: str
    """Always `activity_log.list`."""

    activity_logs: list[ActivityLog]
    """The entries of this page."""

    pages: CursorPages | None = None
    """Which page this is, out of how many."""
