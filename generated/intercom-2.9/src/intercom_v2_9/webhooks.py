"""Webhook notifications: `verify` checks who sent one, `parse` reads it."""

from ._runtime.webhooks import WebhookEvent as WebhookEvent
from ._runtime.webhooks import WebhookPayloadError as WebhookPayloadError
from ._runtime.webhooks import WebhookVerificationError as WebhookVerificationError
from ._runtime.webhooks import parse as parse
from ._runtime.webhooks import verify as verify
