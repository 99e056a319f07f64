"""Response model `WebhookEvent`."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import Model
from .._runtime.types import Timestamp


class WebhookEventData(Model):
    """What it happened to."""

    type: str | None = None
    item: dict[str, Any] | None = None
    """The object itself; a model's `from_dict` makes one of it."""


class WebhookEvent(Model):
    """A notification that something has happened."""

    type: str | None = None
    """`notification_event`."""

    id: str | None = None
    """The notification's own id; a repeated delivery has the same. Null in a test ping."""

    app_id: str | None = None
    """The workspace that the notification is about."""

    created_at: Timestamp | None = None
    """When it happened, in Unix seconds."""

    data: WebhookEventData | None = None
    """What it happened to."""

    delivered_at: Timestamp | None = None
    """When it was delivered, in Unix seconds; 0 before that."""

    delivery_attempts: int | None = None
    """How often delivery was tried, this time included."""

    delivery_status: str | None = None
    first_sent_at: Timestamp | None = None
    """When delivery was first tried, in Unix seconds."""

    links: dict[str, Any] | None = None
    self: str | None = None
    topic: str | None = None
    """What happened, such as `contact.created` or `conversation.user.replied`."""
