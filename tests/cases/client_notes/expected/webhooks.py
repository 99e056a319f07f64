"""Webhook notifications: `verify` checks who sent one, `parse` reads it."""

from collections.abc import Mapping

from ._runtime.webhooks import Signature, WebhookPayloadError, WebhookVerificationError
from .models.event import Event

__all__ = [
    "SIGNATURE",
    "Event",
    "WebhookPayloadError",
    "WebhookVerificationError",
    "parse",
    "verify",
]

SIGNATURE = Signature("X-Signature", "sha512", "base64", "v0=")
"""How notifications are signed."""


def verify(
    body: bytes | str, signature: Mapping[str, str] | str | bytes | None, secret: str | bytes
) -> None:
    """Raise unless `signature` is that of `body`.

    Args:
        body: The request's body as it was received, before it is parsed.
        signature: The request's headers, or the value of the one that holds the signature.
        secret: The secret that both sides know.

    Raises:
        WebhookVerificationError: The notification is not genuine.
        ValueError: `secret` is empty or malformed.
        TypeError: An argument is of another type, such as a parsed body.
    """
    SIGNATURE.verify(body, signature, secret)


def parse(
    body: bytes | str,
    signature: Mapping[str, str] | str | bytes | None = None,
    secret: str | bytes | None = None,
) -> Event:
    """The notification in `body`, verified first where `secret` is given.

    Raises:
        WebhookVerificationError: `secret` is given and the notification is not genuine.
        WebhookPayloadError: The body is not a JSON object.
        ValueError: `signature` is given without `secret`, which would leave it unverified.
    """
    return SIGNATURE.parse(body, signature, secret, Event)
