"""Notifications that an API posts to you: proving that they are genuine, and reading them.

The sender signs the body, byte for byte as it is sent. So pass the raw body: JSON that was parsed and written again has
other bytes. `Signature` is for APIs that put the HMAC of the body into a header, `StandardSignature` for those that do as
standardwebhooks.com says.
"""

from __future__ import annotations

import binascii
import hmac
import time
from base64 import b64decode
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeGuard, TypeVar, cast

from . import shared_errors
from .errors import SDKError
from .guards import as_bytes, is_mapping
from .models.model import Model, decode
from .models.unions import UnionType

if TYPE_CHECKING:
    from email.message import Message

T = TypeVar("T")

Signed: TypeAlias = "Mapping[str, str] | Message | str | bytes | None"
"""The request's headers (those of http.server are a `Message`), or the value of the one that holds the signature."""


class WebhookVerificationError(SDKError, shared_errors.WebhookVerificationError):
    """The signature is missing, malformed, too old or not that of the body: do not trust the notification."""


class WebhookPayloadError(SDKError, shared_errors.WebhookPayloadError):
    """The body is not a notification: not JSON, or not an object."""


def read(body: bytes | str, returns: type[T]) -> T:
    """The notification in `body`, whoever sent it.

    Raises:
        WebhookPayloadError: the body is not JSON, or no object where one is expected.
        TypeError: `body` is neither bytes nor str.
    """
    try:
        event: Any = decode(_bytes(body, "parse needs the raw body, before it is parsed"), cast("Any", returns))
    except SDKError as error:
        raise WebhookPayloadError("the webhook's body is not JSON") from error
    expected = (dict, Model) if isinstance(returns, UnionType) else getattr(returns, "__origin__", returns)
    if not isinstance(event, expected):
        raise WebhookPayloadError("the webhook's body is not a JSON object")
    return cast("T", event)


class _Verifier:
    """What both ways of signing have in common."""

    __slots__ = ()

    def verify(self, body: bytes | str, signature: Signed, secret: str | bytes) -> None:
        raise NotImplementedError

    def parse(self, body: bytes | str, signature: Signed, secret: str | bytes | None, returns: type[T]) -> T:
        """The notification in `body`, verified first where `secret` is given.

        Raises:
            WebhookVerificationError: `secret` is given and the notification is not genuine.
            WebhookPayloadError: the body is not a JSON object.
            ValueError: `signature` is given without `secret`, which would leave it unverified; or `secret` is empty.
        """
        if secret is not None:
            self.verify(body, signature, secret)
        elif signature is not None:
            raise ValueError("a signature cannot be verified without the secret")
        return read(body, returns)


class Signature(_Verifier):
    """The HMAC of the body, keyed with a secret that both sides know, in a header.

    Args:
        header: its name.
        algorithm, encoding: of the digest.
        prefix: what stands before the digest, such as `sha1=`.
    """

    __slots__ = ("algorithm", "encoding", "header", "prefix")

    def __init__(
        self,
        header: str,
        algorithm: Literal["sha1", "sha256", "sha512"] = "sha256",
        encoding: Literal["hex", "base64"] = "hex",
        prefix: str = "",
    ) -> None:
        self.header = header
        self.algorithm = algorithm
        self.encoding = encoding
        self.prefix = prefix

    def verify(self, body: bytes | str, signature: Signed, secret: str | bytes) -> None:
        """Raise unless `signature` is that of `body`.

        Args:
            body: the request's body as it was received.
            signature: the request's headers, or the value of the one that holds the signature; None when it has none.
                Spaces do not matter, nor does the case of hexadecimal digits.
            secret: what both sides know.

        Raises:
            WebhookVerificationError: the notification is not genuine.
            ValueError: `secret` is empty, so that anybody could have signed.
            TypeError: `body` or `secret` is neither bytes nor str: a parsed body, for example.
        """
        key = _key(secret)
        expected = hmac.digest(key, _bytes(body, "verify needs the raw body, before it is parsed"), self.algorithm)
        given = _header(signature, self.header) if _are_headers(signature) else signature
        if not hmac.compare_digest(expected, self._digest(given, len(expected))):
            raise WebhookVerificationError("the webhook's signature is not that of its body")

    def _digest(self, signature: Any, length: int) -> bytes:
        """The digest in a header. The message of an error does not repeat what a stranger sent."""
        compact = "".join(_text(signature).split())
        prefix = "".join(self.prefix.split())
        digest = _decoded(compact[len(prefix) :], self.encoding)
        if not compact.lower().startswith(prefix.lower()) or len(digest) != length:
            raise WebhookVerificationError("the webhook's signature is malformed")
        return digest


class StandardSignature(_Verifier):
    """As standardwebhooks.com says: `webhook-id`, `webhook-timestamp` and the body are signed with HMAC-SHA256.

    Args:
        tolerance: seconds by which the timestamp may differ from the time now: an old notification may be a replayed one.
    """

    __slots__ = ("tolerance",)

    def __init__(self, tolerance: float = 300.0) -> None:
        self.tolerance = tolerance

    def verify(self, body: bytes | str, signature: Signed, secret: str | bytes) -> None:
        """Raise unless one of the signatures in the headers is that of `body`.

        Args:
            body: the request's body as it was received.
            signature: the request's headers.
            secret: base64 with or without `whsec_` before it, or bytes as they are.

        Raises:
            WebhookVerificationError: the notification is not genuine, or its timestamp too far from the time now.
            ValueError: `secret` is empty or not base64.
            TypeError: `body` or `secret` is neither bytes nor str, or `signature` not the headers.
        """
        if signature is not None and not _are_headers(signature):
            raise TypeError("verify needs the request's headers: three of them are signed")
        headers = signature or {}
        identity, sent = (_text(_header(headers, f"webhook-{name}")) for name in ("id", "timestamp"))
        key = _key(secret)
        if isinstance(secret, str):
            key = _secret(secret)
        if not (sent.isascii() and sent.isdigit()) or abs(time.time() - int(sent[:15])) > self.tolerance:
            raise WebhookVerificationError("the webhook's timestamp is too far from the time now")
        content = f"{identity}.{sent}.".encode("utf-8", "surrogatepass")
        content += _bytes(body, "verify needs the raw body, before it is parsed")
        expected = hmac.digest(key, content, "sha256")
        for one in _text(_header(headers, "webhook-signature")).split():
            version, _, digest = one.partition(",")
            if version == "v1" and hmac.compare_digest(expected, _decoded(digest, "base64")):
                return
        raise WebhookVerificationError("none of the webhook's signatures is that of its body")


def _key(secret: str | bytes) -> bytes:
    key = _bytes(secret, "the secret is bytes or str")
    if not key:
        raise ValueError("the secret is empty")
    return key


def _secret(secret: str) -> bytes:
    try:
        key = b64decode(secret.removeprefix("whsec_"), validate=True)
    except ValueError:
        key = b""
    if not key:
        raise ValueError("the secret is not base64")
    return key


def _are_headers(value: object) -> TypeGuard[Mapping[Any, Any]]:
    return is_mapping(value) or callable(getattr(value, "items", None))


def _header(headers: Mapping[Any, Any], name: str) -> Any:
    """The value of a header, whatever its case; frameworks give names as text or as bytes."""
    for key, value in headers.items():
        text = key.decode("latin-1") if isinstance(key, bytes) else key
        if isinstance(text, str) and text.lower() == name.lower():
            return value
    return None


def _text(signature: Any) -> str:
    if signature is None:
        raise WebhookVerificationError("the webhook has no signature")
    text: Any = signature.decode("latin-1") if isinstance(signature, bytes) else signature
    if not isinstance(text, str):
        raise WebhookVerificationError("the webhook's signature is not text")
    return text


def _decoded(digest: str, encoding: str) -> bytes:
    """A digest's bytes; none for what is not one."""
    try:
        data = digest.encode("ascii")
        return binascii.unhexlify(data) if encoding == "hex" else b64decode(data, validate=True)
    except ValueError:
        return b""


def _bytes(text: Any, refusal: str) -> bytes:
    if isinstance(text, str):
        return text.encode("utf-8", "surrogatepass")
    data = as_bytes(text)
    if data is None:
        raise TypeError(refusal)
    return data
