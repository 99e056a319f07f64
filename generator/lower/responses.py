"""Response Objects."""

from __future__ import annotations

from ..input.json_pointer import escape
from ..ir import ANY, BodyKind, Example, Origin, Response, Scalar, TypeRef
from ..openapi.media_types import media_kind
from .bodies import chosen, media_examples
from .nodes import as_object
from .reading import Context, text


def responses(
    context: Context, raw: object, pointer: str, owner: str
) -> tuple[tuple[Response, ...], tuple[Example, ...]]:
    """What an operation answers, by status, and the recorded answers."""
    found: list[Response] = []
    examples: list[Example] = []
    for status, value in as_object(raw).items():
        if status.startswith("x-"):
            continue
        node, place = context.resolved(value, f"{pointer}/{escape(status)}")
        content = as_object(node.get("content"))
        media_type = chosen(content)
        kind: BodyKind | None = None
        type_: TypeRef | None = None
        if media_type is not None:
            media = as_object(content[media_type])
            kind = media_kind(media_type)
            schema_pointer = f"{place}/content/{escape(media_type)}/schema"
            hint = "response" if status.startswith("2") else f"response {status}"
            type_ = ANY if kind == "json" else Scalar("string", "binary" if kind == "binary" else None)
            if "schema" in media:
                type_ = context.schemas.type_at(media["schema"], schema_pointer, Origin(None, owner, hint))
            examples += media_examples(context, media, status, media_type)
        found.append(Response(status.upper(), media_type, kind, type_, text(node, "description")))
    return tuple(sorted(found, key=lambda one: one.status)), tuple(examples)


def returned(found: tuple[Response, ...]) -> Response | None:
    """The first successful response with content; else the first successful one; `default` only if it is alone."""
    successful = [one for one in found if one.status.startswith("2")]
    if not successful:
        successful = [one for one in found if one.status == "DEFAULT"]
    return next((one for one in successful if one.type is not None), successful[0] if successful else None)
