"""Scalars: the format of a string, the values of an enum, and what JSON shows of a type."""

from __future__ import annotations

from collections.abc import Sequence, Set

from ..ir import ANY, Array, Enum, Map, Ref, Scalar, SchemaId, TypeRef
from .all_of import common_types, common_values, is_object_kind, last_text
from .nodes import Nodes, Part
from .unions import open_alternatives

TEXT_FORMATS = frozenset(("binary", "byte", "date", "date-time", "decimal", "duration", "time", "uuid"))
"""Formats of strings that are more than text to a reader."""


def format_of(layers: Sequence[Part]) -> str | None:
    """`format`, or what JSON Schema's keywords for content say in its place: text that holds bytes, or a file."""
    encoding, media_type = last_text(layers, "contentEncoding").lower(), last_text(layers, "contentMediaType").lower()
    if encoding:
        return "byte" if encoding == "base64" else encoding
    if media_type and not media_type.startswith("text/") and "json" not in media_type and "xml" not in media_type:
        return "binary"
    return last_text(layers, "format") or None


def enumeration(values: Sequence[object]) -> TypeRef:
    kept = [value for value in values if value is not None]
    if not kept:
        return Scalar("null")
    scalars = [value for value in kept if isinstance(value, str | int | float | bool)]
    if len(scalars) < len(kept):
        return ANY
    unique = {(type(value), value): value for value in scalars}
    return Enum(tuple(unique.values()))


def json_kind(nodes: Nodes, objects: Set[SchemaId], type_: TypeRef) -> str:
    """What JSON shows of a type. Strings with a format of their own are `text`: they look like any other string."""
    match type_:
        case Scalar("string", format=str() as format_) if format_ in TEXT_FORMATS:
            return "text"
        case Scalar(type=kind):
            return kind
        case Enum():
            return "enum"
        case Array():
            return "array"
        case Map():
            return "object"
        case Ref(id=id_):
            return "object" if id_ in objects else _kind_of_schema(nodes, id_)
        case _:
            return "unknown"


def _kind_of_schema(nodes: Nodes, pointer: str) -> str:
    """A component may not be lowered yet: its schema says enough."""
    layers = nodes.layers_of(nodes.resolved(Part({"$ref": pointer}, pointer)))
    if pointer.endswith("/discriminator") or open_alternatives(nodes, pointer, layers):
        return "unknown"
    if common_values(layers) is not None:
        return "enum"
    types = common_types(layers) or (["object"] if is_object_kind(layers) else [])
    if len(types) != 1:
        return "unknown"
    return "text" if types == ["string"] and format_of(layers) in TEXT_FORMATS else types[0]
