"""Response model `ActivityLogMetadata`."""

from __future__ import annotations

from .._runtime.models.model import Model


class ActivityLogMetadata(Model):
    """Details of an activity; which of the fields are there depends on the kind of activity."""

    auto_changed: str | None = None
    """Whether the state changed by itself rather than by hand."""

    away_mode: bool | None = None
    """Whether the admin went away (true) or came back (false)."""

    away_status_reason: str | None = None
    """The reason that the admin gave for being away."""

    external_id: str | None = None
    """Id of the contact concerned, as the workspace's own system knows it."""

    reassign_conversations: bool | None = None
    """Whether conversations are reassigned while the admin is away."""

    sign_in_method: str | None = None
    """How the admin signed in, for example `email_password`."""

    source: str | None = None
    """What set off the change of state."""

    update_by: int | None = None
    """Id of the admin who made the change."""

    update_by_name: str | None = None
    """Name of the admin who made the change."""
