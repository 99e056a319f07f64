"""Notifications that the API posts to you: proving that they are genuine, and reading them.

    @app.post("/intercom")
    def receive(request):
        event = parse(request.body, signature=request.headers.get("X-Hub-Signature"), secret=CLIENT_SECRET)
        if event.topic == "contact.created":
            ...event.item["id"]

The sender signs the body, byte for byte as it is sent, with HMAC-SHA1 keyed with the app's client secret, and puts
`sha1=` and the hexadecimal digest into the `X-Hub-Signature` header. So pass the raw body: JSON that was parsed and
written again has other bytes.
"""

from __future__ import annotations

import hmac
from typing import Any

from .errors import SDKError
from .guards import as_bytes, is_object
from .models.model import Model, decode, field
from .types import Timestamp

_PREFIX = "sha1="
_DIGEST_LENGTH = 40


class WebhookVerificationError(SDKError):
    """The signature is missing, malformed or not that of the body: do not trust the notification."""


class WebhookPayloadError(SDKError):
    """The body is not a notification: not JSON, or not an object."""


class WebhookEvent(Model):
    """A notification. Fields that are not listed here are in `extra`."""

    type: str | None = None
    """`notification_event`."""
    app_id: str | None = None
    """The workspace that the notification is about."""
    id: str | None = None
    """The notification's own id; a repeated delivery has the same. Null in a test ping."""
    topic: str | None = None
    """What happened, such as `contact.created` or `conversation.user.replied`."""
    data: dict[str, Any] | None = None
    """What it happened to; see `item`."""
    created_at: Timestamp | None = None
    """When it happened, in Unix seconds."""
    first_sent_at: Timestamp | None = None
    """When delivery was first tried, in Unix seconds."""
    delivered_at: Timestamp | None = None
    """When it was delivered, in Unix seconds; 0 before that."""
    delivery_attempts: int | None = None
    """How often delivery was tried, this time included."""
    delivery_status: str | None = None
    links: dict[str, Any] | None = None
    self_: str | None = field(name="self")

    @property
    def item(self) -> dict[str, Any] | None:
        """The object that it happened to, as plain JSON: `data.item`. None where there is none.

        `client_package._runtime.models.model.from_json(event.item, Contact)` makes a model of it.
        """
        item = self.data.get("item") if is_object(self.data) else None
        return item if is_object(item) else None


def verify(body: bytes | str, signature: str | bytes | None, secret: str | bytes) -> None:
    """Raise unless `signature` is that of `body`.

    Args:
        body: the request's body as it was received.
        signature: the value of the `X-Hub-Signature` header; None when it has none. Case and spaces do not matter.
        secret: the app's client secret.

    Raises:
        WebhookVerificationError: the notification is not genuine.
        ValueError: `secret` is empty, so that anybody could have signed.
        TypeError: `body` or `secret` is neither bytes nor str: a parsed body, for example.
    """
    key = _bytes(secret, "the secret is bytes or str")
    if not key:
        raise ValueError("the secret is empty")
    expected = hmac.digest(key, _bytes(body, "verify needs the raw body, before it is parsed"), "sha1").hex()
    if not hmac.compare_digest(expected, _digest(signature)):
        raise WebhookVerificationError("the webhook's signature is not that of its body")


def parse(body: bytes | str, signature: str | bytes | None = None, secret: str | bytes | None = None) -> WebhookEvent:
    """The notification in `body`, verified first where `secret` is given.

    Raises:
        WebhookVerificationError: `secret` is given and the notification is not genuine.
        WebhookPayloadError: the body is not a JSON object.
        ValueError: `signature` is given without `secret`, which would leave it unverified; or `secret` is empty.
    """
    if secret is not None:
        verify(body, signature, secret)
    elif signature is not None:
        raise ValueError("a signature cannot be verified without the secret")
    try:
        event: Any = decode(_bytes(body, "parse needs the raw body, before it is parsed"), WebhookEvent)
    except SDKError as error:
        raise WebhookPayloadError("the webhook's body is not JSON") from error
    if not isinstance(event, WebhookEvent):
        raise WebhookPayloadError("the webhook's body is not a JSON object")
    return event


def _digest(signature: Any) -> str:
    """The hexadecimal digest in a header, in lower case.

    Raises WebhookVerificationError for anything that is not `sha1=` and forty hexadecimal digits; the message does not
    repeat what a stranger sent.
    """
    if signature is None:
        raise WebhookVerificationError("the webhook has no signature")
    text: Any = signature.decode("latin-1") if isinstance(signature, bytes) else signature
    if not isinstance(text, str):
        raise WebhookVerificationError("the webhook's signature is not text")
    compact = "".join(text.split()).lower()
    digest = compact.removeprefix(_PREFIX)
    is_hex = len(digest) == _DIGEST_LENGTH and all(character in "0123456789abcdef" for character in digest)
    if digest == compact or not is_hex:
        raise WebhookVerificationError("the webhook's signature is malformed")
    return digest


def _bytes(text: Any, refusal: str) -> bytes:
    if isinstance(text, str):
        return text.encode("utf-8", "surrogatepass")
    data = as_bytes(text)
    if data is None:
        raise TypeError(refusal)
    return data
