"""What OpenAPI states in prose, and what a generator needs beyond it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from ..diagnostics import Severity
from ..input.json_pointer import is_array, is_object, join, lookup
from ..openapi.path_items import ADDITIONAL, is_additional, operations_in
from .finding import Finding, kind_of, shown
from .walker import Description, Node

_STATUS = re.compile(r"[1-5](?:[0-9][0-9]|XX)|default")
_NAME = re.compile(r"[a-zA-Z0-9._-]+")
_STYLES: dict[str, tuple[str, ...]] = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form", "cookie"),
}
_PLACES = (*_STYLES,)


def check_rules(description: Description) -> Iterator[Finding]:
    """The findings of every rule below, and the nodes that are not what they should be."""
    yield from description.misfits
    for node in description.nodes:
        check = _CHECKS.get(node.kind)
        if check is not None:
            yield from check(node, description)
    yield from _check_operation_ids(description)


# --- the description as a whole --------------------------------------------------------------------------------------


def _check_description(node: Node, description: Description) -> Iterator[Finding]:
    info = node.value.get("info")
    if is_object(info) and isinstance(info.get("version"), (int, float)):
        message = f"the version is a number to YAML; write it in quotes, '{info['version']}', for 2.10 is not 2.1"
        yield Finding("#/info/version", "version-not-text", message)
    paths = node.value.get("paths")
    if is_object(paths):
        yield from _check_paths(paths)
    if next(description.of_kind("operation"), None) is None:
        message = "the description has no operations; add one under `paths`"
        has_paths = "paths" in node.value
        yield Finding("#/paths" if has_paths else "#", "no-operations", message, missing=None if has_paths else "paths")
    yield from _check_tags(node.value.get("tags"))


def _check_paths(paths: dict[str, Any]) -> Iterator[Finding]:
    met: dict[tuple[str, str], str] = {}
    for path, item in paths.items():
        if not path.startswith(("/", "x-")):
            is_clear = f"/{path}" not in paths and "://" not in path
            message = f"the path {shown(path)} must begin with a slash; add it"
            yield Finding(join(("paths", path)), "bad-path", message, "warning" if is_clear else "error")
        shape = re.sub(r"\{[^{}]*\}", "{}", path)
        methods = [method for method, _, _ in operations_in(item)] if is_object(item) else []
        twins = {met[shape, method] for method in methods if (shape, method) in met}
        for twin in sorted(twins):  # OpenAPI 3.0.3, Paths Object: such templates are identical
            message = f"only the names of its parameters tell it apart from {shown(twin)}, and no server sees these; join the two"
            yield Finding(join(("paths", path)), "same-path", message, "warning")
        for method in methods:
            met.setdefault((shape, method), path)


def _check_tags(tags: Any) -> Iterator[Finding]:
    seen: set[str] = set()
    for index, tag in enumerate(tags if is_array(tags) else ()):
        name = tag.get("name") if is_object(tag) else None
        if isinstance(name, str):
            if name in seen:
                message = f"the tag {shown(name)} is declared twice; remove one"
                yield Finding(join(("tags", index, "name")), "duplicate-tag", message, "warning")
            seen.add(name)


def _check_components(node: Node, description: Description) -> Iterator[Finding]:
    for section, members in node.value.items():
        for name in members if is_object(members) and not section.startswith("x-") else ():
            if not _NAME.fullmatch(name):
                message = (
                    f"the name {shown(name)} may hold letters, digits, dots, hyphens and underscores only; rename it"
                )
                yield Finding(join((*node.steps, section, name)), "bad-component-name", message, "warning")


def _check_server(node: Node, description: Description) -> Iterator[Finding]:
    url = node.value.get("url")
    variables = node.value.get("variables")
    for name in re.findall(r"\{([^{}]*)\}", url) if isinstance(url, str) else ():
        if not is_object(variables) or name not in variables:
            message = f"the variable {shown(name)} of this URL is not declared; add it to `variables` with a default"
            yield Finding(f"{node.pointer}/url", "undeclared-server-variable", message)
    if isinstance(url, str) and not _usable(url, variables if is_object(variables) else {}):
        message = f"no request can be sent to {shown(url)}; write an absolute https URL, in ASCII, without a query"
        yield Finding(f"{node.pointer}/url", "bad-server-url", message, "warning")


def _usable(url: str, variables: dict[str, Any]) -> bool:
    """Whether a client can take it as its base: an http(s) URL with a host, or a path beside wherever it was published."""
    for name, variable in variables.items():
        default = variable.get("default") if is_object(variable) else None
        url = url.replace(f"{{{name}}}", str(default) or "given")
    if not url.isascii() or not url.isprintable() or any(mark in url for mark in " ?#@"):
        return False
    return "://" not in url or re.match(r"https?://[^/:]", url, re.IGNORECASE) is not None


def _check_security(node: Node, description: Description) -> Iterator[Finding]:
    for name in node.value:
        try:
            lookup(description.data, join(("components", "securitySchemes", name)))
        except LookupError:
            message = f"no security scheme is called {shown(name)}; define it under `components/securitySchemes`"
            yield Finding(join((*node.steps, name)), "unknown-security-scheme", message, "warning")


# --- paths, operations, parameters -----------------------------------------------------------------------------------


def _check_path_item(node: Node, description: Description) -> Iterator[Finding]:
    shared = _Parameters(node, description)
    yield from shared.duplicates()
    path = str(node.steps[-1])
    in_template = _template_names(path) if node.steps[:1] == ("paths",) and len(node.steps) == 2 else None
    if in_template is None and node.steps[:1] == ("paths",) and len(node.steps) == 2:
        yield Finding(node.pointer, "bad-path", f"the braces in the path {shown(path)} do not match; correct them")
    used: set[str] = set()
    for method, steps, operation in operations_in(node.value):
        own = _Parameters(Node("operation", (*node.steps, *steps), operation), description)
        yield from own.duplicates()
        if in_template is not None:
            yield from _check_template(in_template, path, own, shared)
            used.add(method)
    more = node.value.get(ADDITIONAL)
    for method in more if is_object(more) else ():
        if not is_additional(method):
            message = (
                f"{shown(method)} is no method of `{ADDITIONAL}`: not a token, or one with a field of its own; move it"
            )
            yield Finding(join((*node.steps, ADDITIONAL, method)), "bad-method", message)
    if in_template is not None and used:
        yield from shared.not_in(in_template, path)


def _check_template(names: list[str], path: str, own: _Parameters, shared: _Parameters) -> Iterator[Finding]:
    # a query in a path is none of OpenAPI's, and its names are declared either way
    asked = _template_names(path.partition("#")[0].partition("?")[2]) or ()
    for name in dict.fromkeys(names):
        places = [(place, name) for place in ("path", *(["query"] if name in asked else []))]
        if not any(place in own.places or place in shared.places for place in places):
            message = f"the parameter {{{name}}} of the path {shown(path)} is not declared; add it with `in: path`"
            yield Finding(own.node.pointer, "undeclared-path-parameter", message)
    yield from own.not_in(names, path)


def _template_names(path: str) -> list[str] | None:
    """The names in braces, in order; None if braces are not paired, or nest, or hold nothing."""
    if not re.fullmatch(r"(?:[^{}]++|\{[^{}]++\})*+", path):
        return None
    return re.findall(r"\{([^{}]+)\}", path)


class _Parameters:
    """The parameters declared at a path item or an operation; references are followed."""

    def __init__(self, node: Node, description: Description) -> None:
        self.node = node
        self.places: dict[tuple[str, str], list[str]] = {}
        declared = node.value.get("parameters")
        for index, item in enumerate(declared if is_array(declared) else ()):
            place, name = _place_and_name(item, description)
            if place is not None and name is not None:
                self.places.setdefault((place, name), []).append(join((*node.steps, "parameters", index)))

    def duplicates(self) -> Iterator[Finding]:
        for (place, name), pointers in self.places.items():
            for pointer in pointers[1:]:
                message = f"the {place} parameter {shown(name)} is declared twice here; remove one"
                yield Finding(pointer, "duplicate-parameter", message)

    def not_in(self, names: list[str], path: str) -> Iterator[Finding]:
        for (place, name), pointers in self.places.items():
            if place == "path" and name not in names:
                message = f"the path {shown(path)} has no {{{name}}}; correct the name or remove the parameter"
                yield Finding(pointers[0], "unused-path-parameter", message, "warning")


def _place_and_name(item: Any, description: Description) -> tuple[str | None, str | None]:
    for _ in range(10):
        if not is_object(item) or not isinstance(item.get("$ref"), str):
            break
        try:
            item = lookup(description.data, item["$ref"])
        except LookupError:
            return None, None
    if not is_object(item):
        return None, None
    place, name = item.get("in"), item.get("name")
    return (place if isinstance(place, str) else None), (name if isinstance(name, str) else None)


def _check_parameter(node: Node, description: Description) -> Iterator[Finding]:
    parameter = node.value
    place = parameter.get("in")
    if isinstance(place, str) and place not in (*_PLACES, "querystring"):
        message = f"a parameter cannot be in {shown(place)}; use {', '.join(_PLACES[:-1])} or {_PLACES[-1]}"
        yield Finding(f"{node.pointer}/in", "unknown-parameter-place", message)
    if place == "path" and parameter.get("required") is not True:
        message = "a path parameter cannot be left out; add `required: true`"
        at = f"{node.pointer}/required" if "required" in parameter else node.pointer
        yield Finding(
            at, "optional-path-parameter", message, "warning", None if "required" in parameter else "required"
        )
    style = parameter.get("style")
    is_own_word = "swagger" in description.data  # which has more of them
    known = _STYLES.get(place) if isinstance(place, str) else None
    if known is not None and isinstance(style, str) and style not in known and not is_own_word:
        message = f"a {place} parameter cannot have the style {shown(style)}; use {' or '.join(known)}"
        is_clear = place == "header" and style == "form"  # joined with commas, as a cookie's values
        yield Finding(f"{node.pointer}/style", "bad-style", message, "warning" if is_clear else "error")
    if ("schema" in parameter) == ("content" in parameter):
        number = "both `schema` and `content`" if "schema" in parameter else "neither `schema` nor `content`"
        message = f"the parameter has {number}; give it one of them"
        yield Finding(node.pointer, "parameter-without-schema", message, missing="schema")


def _check_operation(node: Node, description: Description) -> Iterator[Finding]:
    responses = node.value.get("responses")
    for status in responses if is_object(responses) else ():
        if not _STATUS.fullmatch(status) and not status.startswith("x-"):
            message = f"{shown(status)} is not a status; use a code like '404', a range like '4XX', or 'default'"
            is_clear = _STATUS.fullmatch(status.upper()) or _STATUS.fullmatch(status.lower())
            severity: Severity = "warning" if is_clear else "error"
            yield Finding(join((*node.steps, "responses", status)), "bad-status", message, severity)


def _check_operation_ids(description: Description) -> Iterator[Finding]:
    first: dict[str, str] = {}
    for node in description.of_kind("operation"):
        operation_id = node.value.get("operationId")
        if isinstance(operation_id, str):
            *above, method = (step for step in node.steps if step != ADDITIONAL)
            where = f"{str(method).upper()} {above[-1]}"
            if operation_id in first:
                message = f"the operationId {shown(operation_id)} belongs to {first[operation_id]} already; change one"
                yield Finding(f"{node.pointer}/operationId", "duplicate-operation-id", message, "warning")
            first.setdefault(operation_id, where)


# --- schemas ---------------------------------------------------------------------------------------------------------

_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
}


def _check_schema(node: Node, description: Description) -> Iterator[Finding]:
    schema = node.value
    if schema.get("type") == "array" and "items" not in schema and description.is_3_0:
        message = "an array needs `items`; add the schema of its items, or `items: {}` for anything"
        yield Finding(node.pointer, "array-without-items", message, "warning", "items")
    if is_array(schema.get("type")) and description.is_3_0:
        message = "OpenAPI 3.0 has one type to a schema; use `nullable: true` or `anyOf`, or say `openapi: 3.1.0`"
        yield Finding(f"{node.pointer}/type", "several-types", message, "warning")
    for keyword in ("allOf", "anyOf", "oneOf"):
        if schema.get(keyword) == []:
            message = f"`{keyword}` is empty; list a schema or remove it"
            yield Finding(f"{node.pointer}/{keyword}", "empty-composition", message, "warning")
    yield from _check_enum(schema.get("enum"), node.pointer)
    if "default" in schema:
        yield from _check_default(schema, node.pointer)
    if "discriminator" in schema:
        yield from _check_discriminator(schema["discriminator"], f"{node.pointer}/discriminator")


def _check_enum(values: Any, pointer: str) -> Iterator[Finding]:
    seen: set[str] = set()
    for index, value in enumerate(values if is_array(values) else ()):
        if repr(value) in seen:
            message = f"the value {shown(value)} is listed twice; remove one"
            yield Finding(f"{pointer}/enum/{index}", "duplicate-enum-value", message, "warning")
        seen.add(repr(value))


def _check_default(schema: dict[str, Any], pointer: str) -> Iterator[Finding]:
    default, kind, values = schema["default"], schema.get("type"), schema.get("enum")
    if isinstance(kind, str) and kind in _TYPES and not _fits_default(schema, kind):
        message = f"the default {shown(default)} is {kind_of(default)}, not {kind}; correct one of the two"
    elif is_array(values) and default not in values:
        message = f"the default {shown(default)} is none of the values in `enum`; correct one of the two"
    else:
        return
    yield Finding(f"{pointer}/default", "default-mismatch", message, "warning")


def _check_discriminator(discriminator: Any, pointer: str) -> Iterator[Finding]:
    if not is_object(discriminator):
        return
    if not isinstance(discriminator.get("propertyName"), str):
        message = "a discriminator needs `propertyName`, the name of the property that tells the schemas apart; add it"
        yield Finding(pointer, "bad-discriminator", message, missing="propertyName")
    mapping = discriminator.get("mapping", {})
    if not is_object(mapping) or not all(isinstance(target, str) for target in mapping.values()):
        message = "`mapping` must be an object from values to references, both text; correct it"
        yield Finding(f"{pointer}/mapping", "bad-discriminator", message)


def _fits_default(schema: dict[str, Any], kind: str) -> bool:
    default = schema["default"]
    if default is None:
        return schema.get("nullable") is True
    if isinstance(default, float) and default.is_integer() and kind == "integer":
        return True
    return type(default) in _TYPES[kind]


_CHECKS: dict[str, Callable[[Node, Description], Iterator[Finding]]] = {
    "description": _check_description,
    "components": _check_components,
    "server": _check_server,
    "security requirement": _check_security,
    "path item": _check_path_item,
    "operation": _check_operation,
    "parameter": _check_parameter,
    "schema": _check_schema,
}
