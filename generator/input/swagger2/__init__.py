"""Swagger 2.0 descriptions as OpenAPI 3.0, each node with its place in the text that was written.

What OpenAPI 3.0 has no word for keeps its own (`tabDelimited`), and the key `swagger` stays, since a few rules differ: what
reads the result knows both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from ...diagnostics import Problem
from ...openapi.fields import Shape
from ...openapi.grammar import held_by
from ..document import Document
from ..json_pointer import is_object
from ..references import Grammar
from .moved import Moved
from .operations import Operations
from .schemas import discriminated, schema
from .servers import servers

__all__ = ["GRAMMAR", "convert"]

MORE_PATHS = "x-ms-paths"
"""Azure's extension: paths with a query behind them, which Swagger 2.0 itself does not allow."""

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
_HELD: dict[str, tuple[tuple[str, Shape, str], ...]] = {
    "description": (
        ("paths", "fields", "path item"),
        (MORE_PATHS, "fields", "path item"),
        ("definitions", "names", "schema"),
        ("parameters", "names", "parameter"),
        ("responses", "names", "response"),
    ),
    "path item": (("parameters", "array", "parameter"), *((method, "one", "operation") for method in _METHODS)),
    "operation": (("parameters", "array", "parameter"), ("responses", "fields", "response")),
    "parameter": (("schema", "one", "schema"),),
    "response": (("schema", "one", "schema"),),
}


def _held_by(kind: str) -> Sequence[tuple[str, Shape, str]]:
    return held_by(kind) if kind in ("schema", "discriminator") else _HELD.get(kind, ())


GRAMMAR = Grammar(
    _held_by,
    {"schema": ("definitions",), "parameter": ("parameters",), "response": ("responses",)},
)
"""What references may stand for in Swagger 2.0."""

_KEPT = ("info", "tags", "externalDocs", "security")
_FLOWS = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "accessCode": "authorizationCode",
}


def convert(document: Document) -> tuple[Document, tuple[Problem, ...]]:
    """The same description in OpenAPI 3.0. What makes no sense is taken over as it is, for those to tell who check it."""
    moved = Moved(document)
    data = _with_more_paths(document.data, moved)
    result: dict[str, Any] = {"openapi": "3.0.3", "swagger": "2.0"}
    moved.put(("openapi",), ("swagger",))
    result |= {key: data[key] for key in data if key in _KEPT or (key.startswith("x-") and key != MORE_PATHS)}
    result["servers"] = servers(data, data, moved)
    operations = Operations(data, moved)
    result["components"] = {
        "schemas": _schemas(data.get("definitions"), moved),
        "parameters": operations.shared_parameters(),
        "responses": operations.shared_responses(),
        "securitySchemes": _security_schemes(data.get("securityDefinitions"), moved),
    }
    if "paths" in data:
        result["paths"] = operations.paths()
    moved.mend_references()
    made = replace(document, data=result, find=moved.origins.find, told=moved.origins.told, published=document)
    return made, tuple(moved.problems)


def _with_more_paths(data: dict[str, Any], moved: Moved) -> dict[str, Any]:
    paths, more = data.get("paths", {}), data.get(MORE_PATHS)
    if not (is_object(paths) and is_object(more)):
        return data
    added = {path: item for path, item in more.items() if path not in paths}
    for path in added:
        moved.rename(("paths", path), (MORE_PATHS, path))
    return {**data, "paths": {**paths, **added}}


def _schemas(definitions: Any, moved: Moved) -> Any:
    """The definitions; what is none is left for the check to tell."""
    moved.put(("components", "schemas"), ("definitions",))
    if not is_object(definitions):
        return {} if definitions is None else definitions
    found = {name: schema(node, ("definitions", name), moved) for name, node in definitions.items()}
    return discriminated(found)


def _security_schemes(definitions: Any, moved: Moved) -> Any:
    moved.put(("components", "securitySchemes"), ("securityDefinitions",))
    if not is_object(definitions):
        return {} if definitions is None else definitions
    return {name: _security_scheme(name, node, moved) for name, node in definitions.items()}


def _security_scheme(name: str, node: Any, moved: Moved) -> Any:
    if not is_object(node):
        return node
    kind = node.get("type")
    if kind == "basic":
        return {**node, "type": "http", "scheme": "basic"}
    if kind != "oauth2":
        return node
    flow = {key: node[key] for key in ("authorizationUrl", "tokenUrl", "scopes") if key in node}
    kept = {key: value for key, value in node.items() if key not in (*flow, "flow")}
    used = _FLOWS.get(str(node.get("flow")), "implicit")
    moved.put(("components", "securitySchemes", name, "flows"), ("securityDefinitions", name))
    moved.put(("components", "securitySchemes", name, "flows", used), ("securityDefinitions", name))
    return {**kept, "flows": {used: {"scopes": {}, **flow}}}
