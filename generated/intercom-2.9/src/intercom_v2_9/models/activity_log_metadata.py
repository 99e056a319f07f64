"""Response model `ActivityLogMetadata`."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import Model


class ActivityLogMetadataMessage(Model):
    """The message that was changed."""

    id: int | None = None
    """Id of the message."""

    title: str | None = None
    """Title of the message."""


class ActivityLogMetadata(Model):
    """Details of an activity; which of the fields are there depends on the kind of activity."""

    after: Any = None
    """What the change made of it; text where a title or a state was changed."""

    auto_changed: str | None = None
    """Whether the state changed by itself rather than by hand."""

    away_mode: bool | None = None
    """Whether the admin went away (true) or came back (false)."""

    away_status_reason: str | None = None
    """The reason that the admin gave for being away."""

    before: Any = None
    """What it was before the change; text where a title or a state was changed."""

    external_id: str | None = None
    """Id of the contact concerned, as the workspace's own system knows it."""

    message: ActivityLogMetadataMessage | None = None
    """The message that was changed."""

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
