"""Parameter Objects, and how OpenAPI's styles serialise them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias, cast

from ..input.json_pointer import escape, is_array
from ..ir import ANY, ConstantHeader, Origin, Parameter, Place, Scalar, Serialization
from ..openapi.media_types import is_json
from .nodes import Node, as_object
from .reading import Context, text

ParametersByKey: TypeAlias = Mapping[tuple[Place, str], Parameter]

PLACES: tuple[Place, ...] = ("path", "query", "header", "cookie")

IGNORED_HEADERS = frozenset(("accept", "content-type", "authorization"))
"""OpenAPI 3.0.3, Parameter Object: header parameters of these names are to be ignored."""

DEFAULT_STYLE: dict[Place, str] = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}

SERIALIZATIONS: dict[tuple[str, bool], Serialization] = {
    ("simple", False): "simple",
    ("simple", True): "simple-exploded",
    ("label", False): "label",
    ("label", True): "label-exploded",
    ("matrix", False): "matrix",
    ("matrix", True): "matrix-exploded",
    ("form", False): "form",
    ("form", True): "form-exploded",
    ("spaceDelimited", False): "space-delimited",
    ("spaceDelimited", True): "form-exploded",
    ("pipeDelimited", False): "pipe-delimited",
    ("pipeDelimited", True): "form-exploded",
    ("deepObject", False): "deep-object",
    ("deepObject", True): "deep-object",
}
"""OpenAPI's `style` and `explode` -> how a value is written."""


def parameters(context: Context, nodes: object, pointer: str, owner: str) -> dict[tuple[Place, str], Parameter]:
    """The parameters that a `parameters` list declares, those that OpenAPI ignores left out."""
    found: dict[tuple[Place, str], Parameter] = {}
    for index, raw in enumerate(cast("list[object]", nodes) if is_array(nodes) else []):
        node, place_pointer = context.resolved(raw, f"{pointer}/{index}")
        name, place = node.get("name"), node.get("in")
        if not isinstance(name, str) or place not in PLACES:
            context.schemas.report_lost(
                "bad-parameter",
                "a parameter needs a `name` and an `in` of path, query, header or cookie",
                place_pointer,
            )
            continue
        if place == "header" and name.lower() in IGNORED_HEADERS:
            continue
        found[place, name] = _parameter(context, node, name, place, place_pointer, owner)
    return found


def in_order(path: str, declared: ParametersByKey, pointer: str) -> tuple[Parameter, ...]:
    """Those of the path in its own order, then the others. The URL cannot be built without the former, declared or not."""
    template = list(dict.fromkeys(re.findall(r"\{([^{}]+)\}", path)))
    in_path = [
        declared.get(("path", name)) or Parameter(name, "path", Scalar("string"), pointer, True, "simple")
        for name in template
    ]
    return (*in_path, *(one for one in declared.values() if one.place != "path"))


def constant_headers(operations: Sequence[ParametersByKey]) -> tuple[ConstantHeader, ...]:
    """A `...-Version` header with one default on half of the operations is a property of the client, not of calls."""
    declared: dict[str, list[Any]] = {}
    for parameters in operations:
        for (place, name), parameter in parameters.items():
            if place == "header" and name.lower().endswith("version"):
                declared.setdefault(name, []).append(parameter.default)
    return tuple(
        ConstantHeader(name, str(defaults[0]))
        for name, defaults in declared.items()
        if defaults[0] is not None and defaults.count(defaults[0]) == len(defaults) >= len(operations) / 2
    )


def without_constants(declared: ParametersByKey, headers: Sequence[ConstantHeader]) -> ParametersByKey:
    """Those that the caller of an operation is to give."""
    constant = {header.name.lower() for header in headers}
    return {key: one for key, one in declared.items() if key[1].lower() not in constant}


def serialization(style: str, explode: object) -> Serialization:
    """How a value of OpenAPI's `style` is written; `explode` is true for `form` unless it says otherwise."""
    exploded = explode if isinstance(explode, bool) else style == "form"
    return SERIALIZATIONS.get((style, exploded), "form-exploded")


def _parameter(context: Context, node: Node, name: str, place: Place, pointer: str, owner: str) -> Parameter:
    content = as_object(node.get("content"))
    content_type = next(iter(content), None)
    written = serialization(text(node, "style") or DEFAULT_STYLE[place], node.get("explode"))
    if content_type is not None:
        media, place_pointer = context.resolved(content[content_type], f"{pointer}/content/{escape(content_type)}")
        schema, schema_pointer = media.get("schema"), f"{place_pointer}/schema"
        if is_json(content_type):
            written = "json"
    else:
        schema, schema_pointer = node.get("schema"), f"{pointer}/schema"
    wanted = node.get("x-sdk-name")
    return Parameter(
        name=name,
        place=place,
        type=ANY if schema is None else context.schemas.type_at(schema, schema_pointer, Origin(None, owner, name)),
        pointer=pointer,
        required=place == "path" or node.get("required") is True,
        serialization=written,
        allow_reserved=node.get("allowReserved") is True,
        description=text(node, "description"),
        deprecated=node.get("deprecated") is True,
        default=_default(context, schema),
        sdk_name=wanted if isinstance(wanted, str) else None,
    )


def _default(context: Context, schema: object) -> Any:
    node = context.resolved_or_none(schema)
    return None if node is None else node.get("default")
