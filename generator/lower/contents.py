"""Media Type Objects: in which forms a body may come, and what each holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from ..input.json_pointer import escape
from ..ir import ANY, BodyKind, Content, Enum, Example, Origin, Scalar, TypeRef
from ..openapi.media_types import essence, is_any, is_json, media_kind
from .nodes import Node, Part, as_object, types_of
from .reading import Context
from .streams import stream_content

BINARY = Scalar("string", "binary")


class Offer(NamedTuple):
    """A media type as the description has it."""

    media_type: str
    node: Node
    pointer: str

    @property
    def schema(self) -> Any:
        return self.node.get("schema")


def offers(context: Context, content: Mapping[str, Any], pointer: str) -> list[Offer]:
    """The media types of a `content` object: JSON first, then what may be JSON, forms, text, and anything else."""
    found = [
        Offer(name, *context.resolved(node, f"{pointer}/content/{escape(name)}")) for name, node in content.items()
    ]
    return sorted(found, key=lambda one: (_rank(one.media_type), one.media_type))


def type_of(context: Context, offer: Offer, origin: Origin) -> TypeRef:
    """What a body of this media type holds."""
    if offer.schema is None:
        kind = "binary" if is_any(offer.media_type) else media_kind(offer.media_type)
        return BINARY if kind == "binary" else Scalar("string") if kind == "text" else ANY
    return context.schemas.type_at(offer.schema, f"{offer.pointer}/schema", origin)


def kind_of(context: Context, media_type: str, type_: TypeRef) -> BodyKind:
    """How a body of this media type that holds a `type_` is written and read.

    JSON holds no raw bytes, whatever the media type claims; a range such as `*/*` with any other schema is JSON, since only
    that has schemas; and so is plain text that is not a string.
    """
    target = context.resolve(type_)
    if is_json(media_type) or is_any(media_type):
        return "binary" if target == BINARY else "json"
    if essence(media_type) == "text/plain" and not _is_text(target):
        return "json"
    return media_kind(media_type)


def tell_encoded(context: Context, offer: Offer, kind: BodyKind) -> None:
    """Tell of a whole body that is bytes in a text of their own: nothing here encodes or decodes one."""
    part = Part(as_object(offer.schema), f"{offer.pointer}/schema")
    encoding = context.schemas.resolved(part).node.get("contentEncoding")
    if isinstance(encoding, str) and kind in ("binary", "text"):
        message = f"this content is in {encoding[:40]}, and is given as it is on the wire: callers encode and decode it"
        context.schemas.report("content-encoding", message, offer.pointer, "note")


def response_contents(context: Context, content: Mapping[str, Any], pointer: str, origin: Origin) -> list[Content]:
    """The forms that an answer may come in.

    Beside JSON, a form that nothing here decodes (XML with the properties of an object, say) is left out: it is not
    asked for. JSON that says nothing of itself beside a file is the file's: frameworks add it to every answer.
    """
    found: list[Content] = []
    lowered: list[tuple[Any, TypeRef]] = []
    offered = offers(context, content, pointer)
    for offer in offered:
        if (stream := stream_content(context, offer.media_type, offer.node, offer.pointer, origin)) is not None:
            found.append(stream)
            continue
        has_json = any(one.kind == "json" for one in found)
        if has_json and not is_json(offer.media_type) and not _holds_text(context, offer):
            if essence(offer.media_type) != "text/plain" or all(schema != offer.schema for schema, _ in lowered):
                message = f"JSON is asked for; nothing here reads {offer.media_type[:60]}"
                context.schemas.report("media-type-left-out", message, offer.pointer, "note")
            continue
        type_ = next((known for schema, known in lowered if schema == offer.schema and schema is not None), None)
        if type_ is None:
            type_ = type_of(context, offer, origin)
            lowered.append((offer.schema, type_))
        kind = kind_of(context, offer.media_type, type_)
        kind = "text" if kind == "form" else "binary" if kind == "multipart" else kind
        tell_encoded(context, offer, kind)
        if kind in ("text", "binary") and type_ != BINARY and not _is_text(context.resolve(type_)):
            message = (
                f"nothing here reads {offer.media_type[:60]}: callers are given the body as it came, without a type"
            )
            context.schemas.report("undecoded-media-type", message, offer.pointer, "note")
        found.append(Content(offer.media_type, kind, type_))
    files = [one for one in found if one.kind == "binary"]
    unsaid = [one for one in found if one.kind == "json" and one.type == ANY]
    if files and len(files) + len(unsaid) == len(found):
        return [*files, *(Content(one.media_type, "binary", one.type) for one in unsaid)]
    return found


def media_examples(context: Context, media: Node, status: str | None, media_type: str) -> Iterator[Example]:
    """The examples of a media type, in the order of their names."""
    media = context.resolved_or_none(media) or {}
    if "example" in media:
        yield Example("example", status, media_type, media["example"])
    for name, raw in as_object(media.get("examples")).items():
        node = context.resolved_or_none(raw) or {}
        key = next((one for one in ("value", "dataValue") if one in node), None)
        if key is not None:
            yield Example(name, status, media_type, node[key])


def _rank(media_type: str) -> int:
    if is_json(media_type):
        return 0 if essence(media_type) == "application/json" else 1
    if is_any(media_type):
        return 2
    return ("json", "json", "json", "form", "multipart", "text", "binary", "stream").index(media_kind(media_type))


def _is_text(target: object) -> bool:
    """Whether a value is its own text: a string, one of several strings, or nothing that is known."""
    match target:
        case Scalar(type="string" | "any"):
            return True
        case _:
            return isinstance(target, Enum) and all(isinstance(value, str) for value in target.values)


def _holds_text(context: Context, offer: Offer) -> bool:
    """Whether the schema, by its own words, is that of a text or a file."""
    node = as_object(offer.schema)
    target = context.schemas.resolved(Part(node, f"{offer.pointer}/schema")).node
    return types_of(target) == ["string"] or not target
