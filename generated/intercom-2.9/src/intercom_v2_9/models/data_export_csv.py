"""Response model `DataExportCsv`."""

from __future__ import annotations

from .._runtime.models.model import Model


class DataExportCsv(Model):
    """One row of an exported CSV file: one delivery of one piece of content to one contact. The
    `first_` columns look only at the exported span.
    """

    company_id: str | None = None
    """Company through which the contact got it; `-1` without one."""

    content_id: str | None = None
    """Id of the variant received; the arms of an A/B test have different ones."""

    content_title: str | None = None
    """Title of the content in the workspace."""

    content_type: str | None = None
    """Kind of content, for instance Email, Chat or Post."""

    email: str | None = None
    """The contact's email address."""

    first_click: int | None = None
    """When the contact first followed a link in it."""

    first_completion: int | None = None
    """When the contact first finished it, for a tour or a survey."""

    first_dismisall: int | None = None
    """When the contact first dismissed it; the misspelling is the column's real name."""

    first_goal_success: int | None = None
    """When the contact first met the goal of the message, if it has one."""

    first_hard_bounce: int | None = None
    """When the email first bounced for good."""

    first_open: int | None = None
    """When the contact first opened the message."""

    first_reply: int | None = None
    """When the contact first answered, for content that takes answers."""

    first_series_completion: int | None = None
    """When the contact first reached the end of the series."""

    first_series_disengagement: int | None = None
    """When the contact was first counted as disengaged from the series."""

    first_series_exit: int | None = None
    """When the contact first left the series before its end."""

    first_unsubscribe: int | None = None
    """When the contact first unsubscribed by it."""

    name: str | None = None
    """The contact's full name."""

    node_id: str | None = None
    """Block of the series that sent the content."""

    receipt_id: str | None = None
    """Id of this delivery, which ties together its rows across files."""

    received_at: int | None = None
    """When the delivery was recorded, Unix time in seconds."""

    ruleset_id: str | None = None
    """Id of the message."""

    ruleset_version_id: str | None = None
    """Id of the revision received; each edit makes a new one."""

    series_id: str | None = None
    """Series the content belongs to; `-1` if it stands alone."""

    series_title: str | None = None
    """Title of that series."""

    user_external_id: str | None = None
    """Your own id of that contact."""

    user_id: str | None = None
    """Id of the contact who was sent the content."""
