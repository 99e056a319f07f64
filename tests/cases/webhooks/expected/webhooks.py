"""Webhook notifications: `parse` reads one. Who sent it, you have to find out by yourself."""

from typing import cast

from ._runtime.webhooks import WebhookPayloadError, read
from .models.webhook_event import WebhookEvent

__all__ = ["WebhookEvent", "WebhookPayloadError", "parse"]


def parse(body: bytes | str) -> WebhookEvent:
    """The notification in `body`.

    Args:
        body: The request's body.

    Raises:
        WebhookPayloadError: The body is not a JSON object.
    """
    return read(body, cast("type[WebhookEvent]", WebhookEvent))
