"""Parameter Objects, and how OpenAPI's styles serialise them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, TypeAlias, cast

from ..diagnostics import Severity
from ..input.json_pointer import escape, is_array
from ..ir import (
    ANY,
    Array,
    Enum,
    Map,
    ObjectSchema,
    Origin,
    Parameter,
    Place,
    Scalar,
    Serialization,
    TypeRef,
    Union,
    resolve_alias,
)
from ..openapi.media_types import is_json
from .nodes import Node, as_object
from .reading import Context, text

ParametersByKey: TypeAlias = Mapping[tuple[Place, str], Parameter]

PLACES: tuple[Place, ...] = ("path", "query", "header", "cookie")

FORM = "application/x-www-form-urlencoded"

IGNORED_HEADERS = frozenset(("accept", "content-type", "authorization"))
"""OpenAPI 3.0.3, Parameter Object: header parameters of these names are to be ignored."""

OWN_HEADERS = frozenset(("content-length", "transfer-encoding"))
"""Header parameters of these names say how a body is sent, which the client knows and callers do not (RFC 9112, 6)."""

_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""RFC 9110, 5.6.2."""

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
    ("tabDelimited", False): "tab-delimited",
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
        if place == "querystring" and isinstance(name, str):
            found.update(_whole_query(context, node, name, place_pointer, owner))
            continue
        if not isinstance(name, str) or place not in PLACES:
            context.schemas.report_lost(
                "bad-parameter",
                "a parameter needs a `name` and an `in` of path, query, header or cookie",
                place_pointer,
            )
            continue
        if place == "header" and name.lower() in IGNORED_HEADERS and not _is_own_credential(context, name):
            message = f"OpenAPI ignores a parameter called {name}: media types and security schemes say what is sent; or pass `default_headers`"
            context.schemas.report("ignored-header", message, place_pointer, "note")
            continue
        if place == "header" and name.lower() in OWN_HEADERS:
            message = f"{name} says how a body is sent, which the client does by itself: no argument asks for it"
            context.schemas.report("own-header", message, place_pointer, "note")
            continue
        if place == "header" and not _HEADER_NAME.fullmatch(name):
            _report_unsendable(context, node, name, place_pointer)
            continue
        found[place, name] = _parameter(context, node, name, place, place_pointer, owner)
    return found


def _report_unsendable(context: Context, node: Node, name: str, pointer: str) -> None:
    """Refuse a header that has to be sent and cannot be; any other is left out, and told."""
    message = f"no header can be called {name[:40]!r}; correct the name"
    severity: Severity = "error" if node.get("required") is True else "warning"
    context.schemas.report("bad-header-name", message, f"{pointer}/name", severity)


def _is_own_credential(context: Context, name: str) -> bool:
    """Swagger 2.0 ignores none of these headers; whatever else it says of credentials, this is how they are given."""
    return "swagger" in context.data and name.lower() == "authorization"


def in_order(path: str, declared: ParametersByKey, pointer: str) -> tuple[Parameter, ...]:
    """Those of the path in its own order, then the others. The URL cannot be built without the former, declared or not."""
    template = names_in(path)
    in_path = [
        declared.get(("path", name)) or Parameter(name, "path", Scalar("string"), pointer, True, "simple")
        for name in template
    ]
    return (*in_path, *(one for one in declared.values() if one.place != "path"))


def names_in(template: str) -> list[str]:
    """The names in braces, each once."""
    return list(dict.fromkeys(re.findall(r"\{([^{}]+)\}", template)))


def serialization(style: str, explode: object) -> Serialization:
    """How a value of OpenAPI's `style` is written; `explode` is true for `form` unless it says otherwise."""
    exploded = explode if isinstance(explode, bool) else style == "form"
    return SERIALIZATIONS.get((style, exploded), "form-exploded")


def _parameter(context: Context, node: Node, name: str, place: Place, pointer: str, owner: str) -> Parameter:
    content = as_object(node.get("content"))
    content_type = next(iter(content), None)
    style = text(node, "style") or DEFAULT_STYLE[place]
    is_raw_cookie = place == "cookie" and style == "cookie"  # OpenAPI 3.2: as `form`, but nothing is encoded
    if is_raw_cookie:
        style = "form"
    if place == "header" and style == "form":  # what is right for a cookie is meant alike here
        style = "simple"
    written = serialization(style, node.get("explode"))
    if content_type is not None:
        media, place_pointer = context.resolved(content[content_type], f"{pointer}/content/{escape(content_type)}")
        schema, schema_pointer = media.get("schema"), f"{place_pointer}/schema"
        if is_json(content_type):
            written = "json"
    else:
        schema, schema_pointer = node.get("schema"), f"{pointer}/schema"
    wanted = node.get("x-sdk-name")
    type_ = ANY if schema is None else context.schemas.type_at(schema, schema_pointer, Origin(None, owner, name))
    if content_type is not None and written != "json" and content_type != FORM and not _is_text(context, type_):
        message = f"nothing here writes {content_type[:60]}: callers give the value as text"
        context.schemas.report("content-parameter", message, f"{pointer}/content", "note")
        type_ = Scalar("string")
    _tell_undefined(context, type_, written, place, pointer)
    if place == "path" and node.get("allowReserved") is True:
        message = (
            "`allowReserved` has no effect in a path: reserved characters and `%` are percent-encoded in each value"
        )
        context.schemas.report("reserved-path", message, f"{pointer}/allowReserved", "note")
    return Parameter(
        name=name,
        place=place,
        type=_or_empty(type_) if place == "query" and node.get("allowEmptyValue") is True else type_,
        pointer=pointer,
        required=place == "path" or node.get("required") is True,
        serialization=written,
        allow_reserved=is_raw_cookie or (place == "query" and node.get("allowReserved") is True),
        description=text(node, "description"),
        deprecated=node.get("deprecated") is True,
        default=_default(context, schema),
        sdk_name=wanted if isinstance(wanted, str) else None,
    )


def _is_text(context: Context, type_: TypeRef) -> bool:
    """Whether a value of this type is its own text, whatever media type it is of."""
    return isinstance(context.resolve(type_), Scalar | Enum | Union)


def _whole_query(
    context: Context, node: Node, name: str, pointer: str, owner: str
) -> dict[tuple[Place, str], Parameter]:
    """OpenAPI 3.2's `in: querystring`: an object whose members are the query, where its media type is that of forms."""
    if FORM not in as_object(node.get("content")):
        message = f"a query string is read as {FORM} only; callers pass `extra_query`"
        context.schemas.report("unsupported-querystring", message, pointer, "warning")
        return {}
    return {("query", name): _parameter(context, node, name, "query", pointer, owner)}


def _default(context: Context, schema: object) -> Any:
    node = context.resolved_or_none(schema)
    return None if node is None else node.get("default")


def _or_empty(type_: TypeRef) -> TypeRef:
    """`type_`, or the empty text that `allowEmptyValue` allows beside it."""
    if isinstance(type_, Scalar) and type_.type in ("integer", "number", "boolean"):
        return Union((type_, Enum(("",))))
    return type_


def _tell_undefined(context: Context, type_: TypeRef, written: Serialization, place: Place, pointer: str) -> None:
    """Lists and objects inside of others: OpenAPI leaves open how they are sent, save as JSON."""
    if written == "json":
        return
    found = resolve_alias(context.schemas.schemas, type_)
    if isinstance(found, Array):
        inner = [*(found.fixed or (found.items,))]
    elif isinstance(found, ObjectSchema):
        inner = [one.type for one in found.properties]
    else:
        return
    nested = [resolve_alias(context.schemas.schemas, one) for one in inner]
    if not any(isinstance(one, Array | Map | ObjectSchema) for one in nested):
        return
    is_list = isinstance(found, Array)
    if written == "deep-object":
        how = "in brackets, `a[b][0]=x`"
    elif written == "form-exploded" and place in ("query", "cookie") and not is_list:
        how = "with lists repeated and what is deeper in brackets, `a=x&b[c]=y`"
    else:
        how = "as JSON text"
    message = (
        f"OpenAPI does not say how lists and objects inside {'a list' if is_list else 'an object'} are sent here: {how}"
    )
    context.schemas.report("nested-parameter", message, pointer, "note")
