"""Notes at the root of a description, about the API as a whole."""

from __future__ import annotations

from re import fullmatch

from ..input.json_pointer import is_object
from ..ir import Quota, SchemaId, Webhooks
from .nodes import as_object
from .reading import Context, text

ALGORITHMS = ("sha1", "sha256", "sha512")
ENCODINGS = ("hex", "base64")


def quota(context: Context) -> Quota | None:
    """The rate limit that the note gives; None if there is none, or one that is wrong."""
    note = context.data.get("x-sdk-rate-limit")
    if note is None:
        return None
    limit, window = (as_object(note).get(key, 0) for key in ("limit", "window"))
    if type(limit) is int and limit > 0 and type(window) in (int, float) and window > 0:
        return Quota(limit, float(window))
    message = "`limit` must be a number of calls and `window` a number of seconds; correct it"
    context.schemas.report("bad-rate-limit", message, "#/x-sdk-rate-limit")
    return None


def idempotency_header(context: Context) -> str | None:
    """The name that the note gives; None if there is no note, or one that is wrong."""
    name = context.data.get("x-sdk-idempotency-header")
    if name is None or (isinstance(name, str) and fullmatch(r"[A-Za-z0-9-]+", name)):
        return name
    message = "it must be the name of a header, such as Idempotency-Key; correct it"
    context.schemas.report("bad-idempotency-header", message, "#/x-sdk-idempotency-header")
    return None


def webhooks(context: Context) -> Webhooks | None:
    """How notifications are signed; None if there is no note of it, or one that is wrong."""
    raw = context.data.get("x-sdk-webhook-signature")
    if raw is None:
        return None
    if raw == "standard-webhooks":
        return Webhooks("standard", event=_event(context))
    note = as_object(raw)
    algorithm = text(note, "algorithm").removeprefix("hmac-") or "sha256"
    encoding = text(note, "encoding") or "hex"
    header = text(note, "header")
    if is_object(raw) and header and algorithm in ALGORITHMS and encoding in ENCODINGS:
        return Webhooks("hmac", header, algorithm, encoding, text(note, "prefix"), _event(context))
    message = (
        "it must be `standard-webhooks`, or name the `header`, an `algorithm` (hmac-sha1, hmac-sha256, hmac-sha512) "
        "and an `encoding` (hex, base64); correct it"
    )
    context.schemas.report("bad-webhook-signature", message, "#/x-sdk-webhook-signature")
    return None


def _event(context: Context) -> SchemaId | None:
    """The schema of notifications, by the name of its component."""
    key = text(context.data, "x-sdk-webhook-event")
    if not key:
        return None
    found = f"#/components/schemas/{key}"
    if found in context.schemas.schemas:
        return SchemaId(found)
    message = f"there is no schema {key!r} among the components; define it"
    context.schemas.report("bad-webhook-event", message, "#/x-sdk-webhook-event")
    return None
