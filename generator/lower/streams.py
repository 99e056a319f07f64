"""Sequential media types: answers whose content is items, one after the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from ..input.json_pointer import escape
from ..ir import ANY, Array, Content, ItemStream, Origin, Response, Scalar, StreamFormat, TypeRef
from ..openapi.media_types import is_json, stream_format
from .nodes import Node, Part, as_object
from .reading import Context
from .schemas import strip_null

TEXT = Scalar("string")


class _Event(NamedTuple):
    """A kind of server-sent event: its name, if it has one of its own, and the schema of its data."""

    name: str | None
    data: Part | None


def stream_content(context: Context, media_type: str, node: Node, pointer: str, origin: Origin) -> Content | None:
    """The content of a sequential media type; None for any other.

    `itemSchema` describes an item (OpenAPI 3.2, Media Type Object): of server-sent events the event with its fields, whose
    data is text that may hold a document (`contentSchema`). A `schema` of older editions describes an event's data; a
    list stands for its items.
    """
    format_ = stream_format(media_type)
    if format_ is None:
        return None
    if "itemSchema" in node and format_ == "events":
        stream, type_ = _described_events(context, node["itemSchema"], f"{pointer}/itemSchema", origin)
    else:
        stream, type_ = ItemStream(format_), item_type(context, format_, node, pointer, origin)
    return Content(media_type, "stream", type_, stream)


def item_type(context: Context, format_: StreamFormat, node: Node, pointer: str, origin: Origin) -> TypeRef:
    """What an item of a sequential media type holds."""
    key = "itemSchema" if "itemSchema" in node else "schema"
    type_ = _item(context, node[key], f"{pointer}/{key}", origin) if key in node else None
    if format_ == "events":
        return type_ or TEXT
    return ANY if type_ in (None, TEXT) else type_


def noted(responses: tuple[Response, ...], note: object) -> tuple[Response, ...]:
    """The responses with what an overlay says of their streams: `x-sdk-stream: {done: "[DONE]"}`."""
    done = as_object(note).get("done")
    if not isinstance(done, str):
        return responses
    return tuple(
        replace(
            one,
            contents=tuple(
                replace(form, stream=replace(form.stream, done=done)) if form.stream is not None else form
                for form in one.contents
            ),
        )
        for one in responses
    )


def _item(context: Context, schema: object, pointer: str, origin: Origin) -> TypeRef:
    type_ = strip_null(context.schemas.type_at(schema, pointer, origin))
    found = context.resolve(type_)
    return found.items if isinstance(found, Array) else type_


def _described_events(context: Context, schema: object, pointer: str, origin: Origin) -> tuple[ItemStream, TypeRef]:
    done: str | None = None
    named: dict[str, TypeRef] = {}
    type_: TypeRef | None = None
    for event in _events(context, Part(as_object(schema), pointer)):
        mark = _only(context, event.data)
        if mark is not None and event.name is None:
            done = mark
            continue
        hint = Origin(origin.component, origin.parent, f"{event.name or ''} {origin.hint}".strip(), origin.item)
        data = _data(context, event.data, hint)
        if event.name is None:
            type_ = data
        else:
            named[event.name] = data
    return ItemStream("events", tuple(sorted(named.items())), done), type_ if type_ is not None else TEXT


def _events(context: Context, part: Part) -> Iterator[_Event]:
    """The kinds of events: those of `oneOf` and `anyOf`, each with what all of them have."""
    part = context.schemas.resolved(part)
    properties = _properties(context, part)
    members = [
        Part(as_object(one), f"{part.pointer}/{key}/{index}")
        for key in ("oneOf", "anyOf")
        for index, one in enumerate(part.node.get(key) or ())
    ]
    if not members:
        yield _Event(_only(context, properties.get("event")), properties.get("data"))
    for member in members:
        both = {**properties, **_properties(context, context.schemas.resolved(member))}
        yield _Event(_only(context, both.get("event")), both.get("data"))


def _properties(context: Context, part: Part) -> Mapping[str, Part]:
    found = {
        name: Part(as_object(node), f"{part.pointer}/properties/{escape(name)}")
        for name, node in as_object(part.node.get("properties")).items()
    }
    for index, one in enumerate(part.node.get("allOf") or ()):
        found.update(
            _properties(context, context.schemas.resolved(Part(as_object(one), f"{part.pointer}/allOf/{index}")))
        )
    return found


def _only(context: Context, part: Part | None) -> str | None:
    """The single text that a schema allows."""
    if part is None:
        return None
    node: Mapping[str, Any] = context.schemas.resolved(part).node
    values = node.get("enum", [node.get("const")])
    return values[0] if isinstance(values, list) and len(values) == 1 and isinstance(values[0], str) else None


def _data(context: Context, part: Part | None, origin: Origin) -> TypeRef:
    if part is None:
        return TEXT
    found = context.schemas.resolved(part)
    held = found.node.get("contentMediaType")
    if isinstance(held, str) and is_json(held):
        if "contentSchema" not in found.node:
            return ANY
        return strip_null(
            context.schemas.type_at(found.node["contentSchema"], f"{found.pointer}/contentSchema", origin)
        )
    return strip_null(context.schemas.type_at(part.node, part.pointer, origin))
