"""Request Body and Media Type Objects."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from ..input.json_pointer import escape, is_object
from ..ir import ANY, Body, BodyKind, Example, Origin, Property, Scalar, TypeRef
from ..openapi.media_types import media_kind
from .contents import media_examples
from .nodes import Node, as_object
from .parameters import serialization
from .reading import Context, text
from .schemas import strip_null

PREFERENCE: tuple[BodyKind, ...] = ("json", "form", "multipart", "text", "binary", "stream")
"""Which of several media types is taken."""

STRUCTURED: tuple[BodyKind, ...] = ("json", "form", "multipart")


def body(context: Context, raw: object, pointer: str, owner: str) -> Body | None:
    """What an operation is sent; None for nothing."""
    if not is_object(raw):
        return None
    node, pointer = context.resolved(raw, pointer)
    content = as_object(node.get("content"))
    media_type = chosen(content)
    if media_type is None:
        return None
    kind = media_kind(media_type)
    media, place = context.resolved(content[media_type], f"{pointer}/content/{escape(media_type)}")
    type_: TypeRef = ANY if kind in STRUCTURED else Scalar("string", "binary" if kind == "binary" else None)
    if "schema" in media:
        type_ = strip_null(context.schemas.type_at(media["schema"], f"{place}/schema", Origin(None, owner, "body")))
    arguments = context.schemas.properties_at(type_) if kind in STRUCTURED else None
    if arguments is not None:
        arguments = _with_encoding(
            tuple(one for one in arguments if not one.read_only), as_object(media.get("encoding"))
        )
    return Body(
        media_type=media_type,
        kind=kind,
        type=type_,
        pointer=pointer,
        required=node.get("required") is True,
        arguments=arguments or None,
        description=text(node, "description"),
    )


def body_examples(context: Context, raw: object, pointer: str, sent: Body | None) -> Iterator[Example]:
    """The recorded requests."""
    if sent is None:
        return
    node, _ = context.resolved(raw, pointer)
    media = as_object(as_object(node.get("content")).get(sent.media_type))
    yield from media_examples(context, media, None, sent.media_type)


def chosen(content: Mapping[str, Any]) -> str | None:
    """The media type that is taken of those that `content` offers."""
    ranked = sorted(content, key=lambda media_type: (PREFERENCE.index(media_kind(media_type)), media_type))
    return ranked[0] if ranked else None


def _with_encoding(arguments: tuple[Property, ...], encoding: Node) -> tuple[Property, ...]:
    if not encoding:
        return arguments
    return tuple(_encoded(one, as_object(encoding.get(one.name))) for one in arguments)


def _encoded(argument: Property, encoding: Node) -> Property:
    style, explode = text(encoding, "style"), encoding.get("explode")
    if isinstance(explode, bool) and not style:
        style = "form"
    return replace(
        argument,
        content_type=text(encoding, "contentType") or None,
        serialization=serialization(style, explode) if style else None,
    )
