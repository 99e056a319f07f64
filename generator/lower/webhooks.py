"""Notifications: the `webhooks` of a description (OpenAPI 3.1), and notes of what they hold and how they are signed."""

from __future__ import annotations

from collections.abc import Iterator

from ..input.json_pointer import escape, is_object
from ..ir import Origin, Ref, TypeRef, Webhooks
from ..openapi.media_types import is_json
from ..openapi.path_items import operations_in
from .contents import offers
from .nodes import as_object
from .reading import Context, text
from .schemas import strip_null

ALGORITHMS = ("sha1", "sha256", "sha512")
ENCODINGS = ("hex", "base64")

EVENT = "webhook event"
"""What the union of the described notifications is named after."""


def webhooks(context: Context) -> Webhooks | None:
    """What the API notifies of and how that is signed; None if nothing is known of either, or the note is wrong."""
    event = _noted_event(context) or _described_event(context)
    raw = context.data.get("x-sdk-webhook-signature")
    if raw is None:
        return Webhooks(event=event) if event is not None else None
    if raw == "standard-webhooks":
        return Webhooks("standard", event=event)
    note = as_object(raw)
    algorithm = text(note, "algorithm").removeprefix("hmac-") or "sha256"
    encoding = text(note, "encoding") or "hex"
    header = text(note, "header")
    if is_object(raw) and header and algorithm in ALGORITHMS and encoding in ENCODINGS:
        return Webhooks("hmac", header, algorithm, encoding, text(note, "prefix"), event)
    message = (
        "it must be `standard-webhooks`, or name the `header`, an `algorithm` (hmac-sha1, hmac-sha256, hmac-sha512) "
        "and an `encoding` (hex, base64); correct it"
    )
    context.schemas.report("bad-webhook-signature", message, "#/x-sdk-webhook-signature")
    return None


def _noted_event(context: Context) -> TypeRef | None:
    """The schema of notifications, by the name of its component."""
    key = text(context.data, "x-sdk-webhook-event")
    if not key:
        return None
    found = f"#/components/schemas/{key}"
    if found in context.schemas.schemas:
        return Ref(found)
    message = f"there is no schema {key!r} among the components; define it"
    context.schemas.report("bad-webhook-event", message, "#/x-sdk-webhook-event")
    return None


def _described_event(context: Context) -> TypeRef | None:
    """Any of the notifications under `webhooks`: one schema, or the union of several."""
    schemas = list(_schemas(context))
    if not schemas:
        return None
    types = [strip_null(context.schemas.type_at(*one)) for one in schemas]
    members = dict(zip(types, (pointer for _, pointer, _ in schemas), strict=True))
    if len(members) == 1:
        return types[0]
    union = {"oneOf": [{"$ref": pointer} for pointer in members.values()]}
    return strip_null(context.schemas.type_at(union, "#/webhooks", Origin(EVENT)))


def _schemas(context: Context) -> Iterator[tuple[object, str, Origin]]:
    """The schema of each notification, its place, and what it is named after."""
    for name, raw in as_object(context.data.get("webhooks")).items():
        item, base = context.resolved(raw, f"#/webhooks/{escape(name)}")
        for _, steps, node in operations_in(item):
            if not is_object(node.get("requestBody")):
                continue
            body, place = context.resolved(node["requestBody"], "/".join([base, *map(escape, steps), "requestBody"]))
            found = offers(context, as_object(body.get("content")), place)
            offer = next((one for one in found if is_json(one.media_type) and one.schema is not None), None)
            if offer is None:
                message = "`webhooks.parse` does not know this notification: no JSON with a schema is described"
                context.schemas.report("webhook-without-schema", message, place, "note")
                continue
            title = name if name.lower().endswith("event") else f"{name} event"
            yield offer.schema, f"{offer.pointer}/schema", Origin(title)
