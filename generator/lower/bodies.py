"""Request Body Objects: what an operation is sent, and in which of the forms that the description offers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from ..input.json_pointer import escape, is_array, is_object
from ..ir import (
    ANY,
    Array,
    Body,
    BodyForm,
    BodyKind,
    Example,
    Map,
    ObjectSchema,
    Origin,
    Property,
    Scalar,
    TypeRef,
    UnionSchema,
)
from ..openapi.media_types import essence, is_any, is_json, stream_format
from .contents import BINARY, Offer, kind_of, media_examples, offers, tell_encoded, type_of
from .nodes import Node, as_object
from .parameters import serialization
from .reading import Context, text
from .schemas import strip_null
from .streams import item_type

STRUCTURED: tuple[BodyKind, ...] = ("json", "form", "multipart")
FORMS: tuple[BodyKind, ...] = ("form", "multipart")

CONCRETE = {"*/*": "application/octet-stream", "*": "application/octet-stream", "text/*": "text/plain"}
"""What is sent for a range that includes it; any other range leaves the choice to the caller."""


class _Form(NamedTuple):
    """A form that a body may have."""

    offer: Offer
    kind: BodyKind
    type: TypeRef

    @property
    def media_type(self) -> str:
        if self.kind == "json" and "*" in essence(self.offer.media_type):
            return "application/json"
        if is_any(self.offer.media_type):
            return "application/octet-stream"
        return CONCRETE.get(essence(self.offer.media_type), self.offer.media_type)


def body(context: Context, raw: object, pointer: str, owner: str) -> Body | None:
    """What an operation is sent; None for nothing.

    Of several forms the one with named members is taken, multipart where one of them is a file. The others that hold the
    same are the caller's to choose; a file that stands beside the chosen one is sent where a file is given.
    """
    if not is_object(raw):
        return None
    node, pointer = context.resolved(raw, pointer)
    forms = _forms(context, node, pointer, owner)
    if not forms:
        return None
    chosen = next((one for one in forms if one.kind == "multipart" and _holds_file(context, one.type)), forms[0])
    beside = [one for one in forms if one is not chosen]
    is_file = chosen.kind == "binary" or (chosen.kind == "multipart" and _holds_file(context, chosen.type))
    file = None if is_file else next((one for one in beside if context.resolve(one.type) == BINARY), None)
    type_, arguments = _members(context, chosen, is_flat=file is None)
    is_range = "*" in chosen.media_type
    alternatives = () if is_range else _alternatives(chosen, beside, _alike(chosen, arguments, is_file))
    apart = [one for one in beside if one is not file and one.media_type not in alternatives]
    others = [] if is_range else [one for one in apart if _is_other(context, chosen, one)]
    _tell_left_out(context, chosen, [one for one in apart if one not in others])
    return Body(
        media_type=chosen.media_type,
        kind=chosen.kind,
        type=type_,
        pointer=pointer,
        required=node.get("required") is True,
        arguments=arguments,
        description=text(node, "description"),
        alternatives=alternatives,
        others=tuple(_others(others, (chosen.media_type, *alternatives))),
        is_range=is_range,
        stream=stream_format(chosen.media_type) if chosen.kind == "stream" else None,
        file_media_type=file.media_type if file is not None else None,
    )


def body_examples(context: Context, raw: object, pointer: str, sent: Body | None) -> Iterator[Example]:
    """The recorded requests."""
    if sent is None:
        return
    node, _ = context.resolved(raw, pointer)
    media = as_object(as_object(node.get("content")).get(sent.media_type))
    yield from media_examples(context, media, None, sent.media_type)


def _forms(context: Context, node: Node, pointer: str, owner: str) -> list[_Form]:
    """The forms on offer, JSON first, then forms, text, and files."""
    found: list[_Form] = []
    for offer in offers(context, as_object(node.get("content")), pointer):
        same = (one for one in found if offer.schema is not None and one.offer.schema == offer.schema)
        known = next(same, None)
        origin = Origin(None, owner, "body")
        format_ = stream_format(offer.media_type)
        if format_ in ("lines", "records"):
            found.append(_Form(offer, "stream", item_type(context, format_, offer.node, offer.pointer, origin)))
            continue
        type_ = known.type if known is not None else strip_null(type_of(context, offer, origin))
        kind = kind_of(context, offer.media_type, type_)
        tell_encoded(context, offer, kind)
        found.append(_Form(offer, "binary" if kind == "stream" else kind, type_))  # events are for servers to send
    rank: tuple[BodyKind, ...] = (*STRUCTURED, "text", "binary", "stream")
    return sorted(found, key=lambda one: rank.index(one.kind))


def _members(context: Context, chosen: _Form, *, is_flat: bool) -> tuple[TypeRef, tuple[Property, ...] | None]:
    """The type of a body, and its members where they are arguments of their own."""
    type_ = chosen.type
    if chosen.kind in FORMS and not _has_members(context, type_):
        if type_ != ANY:
            message = "a form consists of fields, which this schema does not name; any are taken. Describe an object"
            context.schemas.report("form-without-fields", message, chosen.offer.pointer, "warning")
        type_ = Map(ANY)
    arguments = context.schemas.properties_at(type_) if chosen.kind in STRUCTURED and is_flat else None
    if not arguments:
        return type_, None
    encoding = as_object(chosen.offer.node.get("encoding"))
    kept = (one for one in arguments if not one.read_only)
    pointer = chosen.offer.pointer
    made = (_encoded(context, one, as_object(encoding.get(one.name)), chosen.kind, pointer) for one in kept)
    return type_, tuple(made) or None


def _has_members(context: Context, type_: TypeRef) -> bool:
    return isinstance(context.resolve(type_), ObjectSchema | UnionSchema | Map)


def _holds_file(context: Context, type_: TypeRef) -> bool:
    target = context.resolve(type_)
    members = target.properties if isinstance(target, ObjectSchema) else ()
    return any(_is_file(context, one.type) for one in members)


def _is_file(context: Context, type_: TypeRef) -> bool:
    target = context.resolve(type_)
    return target == BINARY or (isinstance(target, Array) and context.resolve(target.items) == BINARY)


def _alike(chosen: _Form, members: Sequence[Property] | None, is_file: bool) -> tuple[BodyKind, ...]:
    """The kinds of bodies that may stand in for the chosen one: what the description says of its members holds in them, too."""
    if is_file or any(one.content_type or one.headers for one in members or ()):
        return (chosen.kind,)
    if any(one.serialization for one in members or ()):
        return FORMS
    return STRUCTURED if chosen.kind in STRUCTURED else (chosen.kind,)


def _alternatives(chosen: _Form, beside: Sequence[_Form], alike: Sequence[BodyKind]) -> tuple[str, ...]:
    """Other media types for the same body, of kinds that are `alike`.

    Names that only mean JSON once more, and ranges, are no choice.
    """
    found: list[str] = []
    for one in beside:
        is_alike = one.kind in alike and (one.kind == chosen.kind or _encoding_of(one) == _encoding_of(chosen))
        name = one.media_type
        is_alias = is_json(name) and not essence(name).endswith("+json") and is_json(chosen.media_type)
        if is_alike and one.type == chosen.type and "*" not in name and not is_alias and name != chosen.media_type:
            found.append(name)
    return tuple(dict.fromkeys(found))


def _is_other(context: Context, chosen: _Form, form: _Form) -> bool:
    """Whether a form that means something else can be given whole: its media type alone says how all of it is written."""
    target = context.resolve(form.type)
    if chosen.kind not in (*STRUCTURED, "text") or "*" in form.media_type:
        return False
    match form.kind:
        case "form" | "multipart":
            is_held = form.kind == "multipart" or not _holds_file(context, form.type)
            is_plain = not any(one.content_type or one.serialization or one.headers for one in _parts(context, form))
            return is_held and is_plain and _has_members(context, form.type)
        case "json":
            is_same = form.kind == chosen.kind and form.type == chosen.type
            return not is_same and not _holds_file(context, form.type)
        case "text" | "binary":
            return target in (BINARY, ANY) or (isinstance(target, Scalar) and target.type == "string")
        case _:
            return False


def _parts(context: Context, form: _Form) -> tuple[Property, ...]:
    """The fields of a form, and what the description says of how each is written."""
    return _members(context, form, is_flat=True)[1] or ()


def _others(forms: Sequence[_Form], taken: Sequence[str]) -> Iterator[BodyForm]:
    """The forms by what is given: those of one kind and type are one."""
    listed: dict[tuple[BodyKind, TypeRef], list[str]] = {}
    known = set(taken)
    for one in forms:
        if one.media_type not in known:
            known.add(one.media_type)
            listed.setdefault((one.kind, one.type), []).append(one.media_type)
    yield from (BodyForm(tuple(names), kind, type_) for (kind, type_), names in listed.items())


def _tell_left_out(context: Context, chosen: _Form, others: Sequence[_Form]) -> None:
    """Forms that the body cannot be sent in; those that are the chosen one by another name are none."""
    for one in others:
        if one.kind != chosen.kind or one.type != chosen.type:
            message = f"this body is sent as {chosen.media_type[:60]}, never as {one.offer.media_type[:60]}"
            context.schemas.report("media-type-left-out", message, one.offer.pointer, "note")


def _encoding_of(form: _Form) -> Node:
    """The styles that a form asks for; JSON has none."""
    return as_object(form.offer.node.get("encoding"))


def _ignores_styles(context: Context) -> bool:
    """Whether parts of a multipart body have no styles (OpenAPI 3.0.3, Encoding Object). In Swagger 2.0 lists have some."""
    return text(context.data, "openapi").startswith("3.0.") and "swagger" not in context.data


def _encoded(context: Context, argument: Property, encoding: Node, kind: BodyKind, pointer: str) -> Property:
    """A member with what its Encoding Object, or for a file its schema, says of its part."""
    style, explode = text(encoding, "style"), encoding.get("explode")
    if isinstance(explode, bool) and not style:
        style = "form"
    if style and kind == "multipart" and _ignores_styles(context):
        message = "OpenAPI 3.0 has styles for urlencoded forms only; say `openapi: 3.1.0`, or leave it out"
        context.schemas.report("ignored-style", message, f"{pointer}/encoding/{escape(argument.name)}", "note")
        style = ""
    content_type = text(encoding, "contentType")
    if kind == "multipart" and not content_type:
        content_type = _media_type_of(context, argument)
    return replace(
        argument,
        content_type=content_type or None,
        serialization=serialization(style, explode) if style else None,
        headers=_headers(context, encoding, kind, f"{pointer}/encoding/{escape(argument.name)}/headers"),
    )


def _media_type_of(context: Context, argument: Property) -> str:
    """`contentMediaType` of a member's schema, where it says more than that the member is a file."""
    node = context.node_at(argument.pointer)
    found = text(node, "contentMediaType")
    return "" if found == "application/octet-stream" or text(node, "contentEncoding") else found


def _headers(context: Context, encoding: Node, kind: BodyKind, pointer: str) -> tuple[tuple[str, str], ...]:
    """Those of a part; fields of other forms have none."""
    return tuple(_constants(context, as_object(encoding.get("headers")), pointer)) if kind == "multipart" else ()


def _constants(context: Context, headers: Node, pointer: str) -> Iterator[tuple[str, str]]:
    """The headers of a part whose value the description fixes."""
    for name, raw in headers.items():
        schema = as_object(as_object(context.resolved_or_none(raw)).get("schema"))
        schema = as_object(context.resolved_or_none(schema))
        values = schema.get("enum")
        fixed: Any = values[0] if is_array(values) and len(values) == 1 else None
        value = schema.get("const", schema.get("default", fixed))
        if name.lower() == "content-type":
            continue
        if isinstance(value, str | int | float):
            yield name, str(value).lower() if isinstance(value, bool) else str(value)
        else:
            message = (
                "this header of a part has no fixed value: callers give it with a file, (name, content, type, headers)"
            )
            context.schemas.report("part-header", message, f"{pointer}/{escape(name)}", "note")
