"""What each object of OpenAPI 3.0 and 3.1 holds, as one table."""

from __future__ import annotations

from typing import Literal, TypeAlias

Shape: TypeAlias = Literal["one", "array", "names", "fields"]
"""`names`: an object whose keys are free. `fields`: the same, but keys with `x-` are extensions."""

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

_DESCRIBED = {"schema": ("one", "schema"), "content": ("names", "media type"), "examples": ("names", "example")}
_SCHEMA: dict[str, tuple[Shape, str]] = {
    **dict.fromkeys(
        ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas"), ("names", "schema")
    ),
    **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), ("array", "schema")),
    **dict.fromkeys(("items", "not", "if", "then", "else", "contains", "propertyNames"), ("one", "schema")),
    **dict.fromkeys(("additionalProperties", "unevaluatedProperties", "unevaluatedItems"), ("one", "schema")),
}
GRAMMAR: dict[str, dict[str, tuple[Shape, str]]] = {
    "description": {
        "paths": ("fields", "path item"),
        "webhooks": ("names", "path item"),
        "components": ("one", "components"),
        "servers": ("array", "server"),
        "tags": ("array", "tag"),
        "security": ("array", "security requirement"),
    },
    "components": {
        "schemas": ("names", "schema"),
        "responses": ("names", "response"),
        "parameters": ("names", "parameter"),
        "examples": ("names", "example"),
        "requestBodies": ("names", "request body"),
        "headers": ("names", "header"),
        "securitySchemes": ("names", "security scheme"),
        "links": ("names", "link"),
        "callbacks": ("names", "callback"),
        "pathItems": ("names", "path item"),
    },
    "path item": {
        "parameters": ("array", "parameter"),
        "servers": ("array", "server"),
        **dict.fromkeys(METHODS, ("one", "operation")),
    },
    "operation": {
        "parameters": ("array", "parameter"),
        "requestBody": ("one", "request body"),
        "responses": ("fields", "response"),
        "callbacks": ("names", "callback"),
        "servers": ("array", "server"),
        "security": ("array", "security requirement"),
    },
    "parameter": _DESCRIBED,  # type: ignore[dict-item]
    "header": _DESCRIBED,  # type: ignore[dict-item]
    "request body": {"content": ("names", "media type")},
    "response": {
        "headers": ("names", "header"),
        "content": ("names", "media type"),
        "links": ("names", "link"),
    },
    "media type": {
        "schema": ("one", "schema"),
        "examples": ("names", "example"),
        "encoding": ("names", "encoding"),
    },
    "encoding": {"headers": ("names", "header")},
    "schema": _SCHEMA,
}
REFERABLE = frozenset((*(kind for _, kind in GRAMMAR["components"].values()),))
