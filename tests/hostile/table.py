"""Every place of a description, by every text that tries to get out of its place: the documents of (position x payload).

A position is where a text stands in an otherwise plain description: the path to a value, or to a key. A payload is the text.
"""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator
from typing import Any, NamedTuple, TypeAlias

from .payloads import BREAKOUTS, CANARY, MARKUP, PATHS, TOUCH

Path: TypeAlias = tuple[str | int, ...]

PLAIN: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {
        "title": "Hostile",
        "version": "1",
        "summary": "short",
        "description": "long",
        "termsOfService": "https://a.example/terms",
        "contact": {"name": "someone", "url": "https://a.example", "email": "a@a.example"},
        "license": {"name": "MIT", "identifier": "MIT"},
        "x-note": "extension",
    },
    "externalDocs": {"url": "https://a.example/docs", "description": "docs"},
    "servers": [
        {"url": "https://a.example/{base}", "description": "main", "variables": {"base": {"default": "v1", "enum": ["v1", "v2"], "description": "of base"}}},
        {"url": "https://b.example"},
    ],
    "tags": [{"name": "things", "description": "of things"}],
    "security": [{"key": []}, {"flow": ["read"]}],
    "paths": {
        "/things/{id}": {
            "summary": "of the path",
            "post": {
                "operationId": "createThing",
                "tags": ["things"],
                "summary": "creates",
                "description": "a thing",
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "description": "of id", "schema": {"type": "string"}},
                    {"name": "q", "in": "query", "description": "of q", "schema": {"type": "string", "default": "none", "pattern": "^a$", "example": "one"}},
                    {"name": "X-Trace", "in": "header", "schema": {"type": "string", "default": "trace"}},
                    {"name": "crumb", "in": "cookie", "schema": {"type": "string"}},
                    {"name": "sort", "in": "query", "explode": False, "schema": {"type": "array", "items": {"enum": ["up", "down"]}}},
                ],
                "requestBody": {
                    "description": "of the body",
                    "content": {
                        "application/json": {
                            "schema": {"type": "object", "required": ["needed"], "properties": {"needed": {"type": "string", "default": "given"}, "inline": {"type": "object", "properties": {"deep": {"const": "constant"}}}}},
                            "examples": {"sent": {"summary": "an example", "value": {"needed": "value"}}},
                        },
                    },
                },
                "responses": {
                    "200": {
                        "description": "fine",
                        "headers": {"X-Rate": {"description": "of rate", "schema": {"type": "integer"}}},
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}, "example": {"kind": "example"}}},
                        "links": {"next": {"operationId": "listThings", "parameters": {"q": "$response.body#/id"}}},
                    },
                    "404": {"description": "not there"},
                },
                "callbacks": {"done": {"{$request.body#/needed}": {"post": {"responses": {"200": {"description": "called"}}}}}},
                "externalDocs": {"url": "https://a.example/create"},
            },
        },
        "/uploads": {
            "put": {
                "operationId": "upload",
                "tags": ["things"],
                "requestBody": {"content": {"multipart/form-data": {"schema": {"type": "object", "properties": {"file": {"type": "string", "format": "binary"}}}, "encoding": {"file": {"contentType": "image/png", "headers": {"X-Part": {"schema": {"type": "string", "default": "part"}}}}}}}},
                "responses": {"200": {"description": "text", "content": {"text/plain": {"schema": {"type": "string"}}}}},
            },
            "get": {"operationId": "listThings", "tags": ["things"], "responses": {"200": {"description": "events", "content": {"text/event-stream": {"schema": {"type": "string"}}}}}},
        },
    },
    "webhooks": {"changed": {"post": {"operationId": "onChange", "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Part"}}}}, "responses": {"200": {"description": "taken"}}}}},
    "components": {
        "securitySchemes": {
            "key": {"type": "apiKey", "in": "header", "name": "X-Key", "description": "of the key"},
            "flow": {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "https://a.example/token", "scopes": {"read": "may read"}}}},
        },
        "schemas": {
            "Thing": {
                "type": "object",
                "title": "A thing",
                "description": "of thing",
                "required": ["kind"],
                "properties": {
                    "kind": {"type": "string", "enum": ["thing", "other"], "description": "of kind", "default": "thing"},
                    "part": {"$ref": "#/components/schemas/Either"},
                    "when": {"type": "string", "format": "date-time", "example": "2020-01-01T00:00:00Z"},
                    "label": {"type": "string", "title": "Label", "deprecated": True, "xml": {"name": "label"}, "externalDocs": {"url": "https://a.example/label"}},
                },
                "example": {"kind": "thing"},
            },
            "Part": {"type": "object", "description": "of part", "required": ["kind"], "properties": {"kind": {"const": "part"}}},
            "Whole": {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "whole"}, "size": {"type": "number"}}},
            "Either": {"description": "of either", "oneOf": [{"$ref": "#/components/schemas/Part"}, {"$ref": "#/components/schemas/Whole"}], "discriminator": {"propertyName": "kind", "mapping": {"part": "#/components/schemas/Part", "w": "#/components/schemas/Whole"}}},
        },
    },
}  # fmt: skip


def positions(node: Any = PLAIN, path: Path = ()) -> Iterator[tuple[str, Path]]:
    """Every text of the plain description, as `("value", path)`, and every key that the author of one chooses, as `("key", path)`."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key not in OPENAPI_KEYS:
                yield "key", (*path, key)
            yield from positions(value, (*path, key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from positions(value, (*path, index))
    elif isinstance(node, str):
        yield "value", path


OPENAPI_KEYS = frozenset(
    """openapi info title version summary description termsOfService contact name url email license identifier externalDocs servers variables
    default enum tags security paths post put get operationId parameters in required schema type pattern example explode items requestBody content
    properties const examples value responses headers links callbacks encoding contentType webhooks components securitySchemes flows
    clientCredentials tokenUrl scopes schemas format deprecated xml oneOf discriminator propertyName mapping $ref 200 404""".split()
)
"""Keys that mean something to OpenAPI; the others are names that the description gives."""

PAYLOADS: tuple[str, ...] = tuple(
    dict.fromkeys(
        (
            *BREAKOUTS,
            *PATHS,
            *MARKUP[:12],
            # what ends a string, a line or a file
            '"', "'", '"""', "'''", "\\", "ends\\", 'ends"', "\n", "\r", "\r\n", "\u2028", "\u2029", "\x00", "\x1a", "\ud800", "\udfff\ud83d",
            # what deceives the eye or the terminal
            "\u202egnp.exe", "\u2066a\u2069", "\u200b", "\ufeff", "\x1b[2J\x1b[1;1H", "\x1b]0;title\x07", "\x9b31m", "\x85", "[bold red]x[/]", "[link=file:///etc/passwd]x[/link]", "[/x]",
            # templates and format strings
            "{}", "{0}", "{x!r}", "%s%n", "{{ 7*7 }}", "{{ self.__init__.__globals__ }}", "{% import os %}", "{# x #}", f"{{__import__('os').system('touch {CANARY}')}}", f"{{{TOUCH}}}",
            # names
            "__import__", "__class__", "__builtins__", "__debug__", "__name__", "None", "class", "match", "type", "_", "soft keyword", "print", "self", "cls", "super", "list", "ſelf", "ｃｌａｓｓ", "ﬁeld", "İstanbul", "ı", "ß", "K", "e\u0301", "é",
            "🧨", "👩\u200d👩\u200d👧", "中文", "١٢٣", "a" * 10_000, "é" * 3_000, "word " * 2_000, "", " ", "\t", "0", "-1", "1e999", "true", "null", "~", "2020-01-01",
            # places
            "../../../etc/passwd", "/etc/passwd", "..\\..\\x", "C:\\x", "\\\\host\\share", "CON", "nul.py", "aux", "a:b", "file:///etc/passwd", "http://127.0.0.1:9/x", "https://user:pass@a.example/", "//a.example", "#/components/schemas/Thing", "#/paths", "other.yaml#/x", "javascript:alert(1)", "data:text/x-python,1",
            "application/json\r\nX-Evil: 1", "a\r\nb: c", "(a+)+$", "(?P<x>", "[", "\\p{L}",
        )
    )
)  # fmt: skip

DOCUMENT = "document"


class Case(NamedTuple):
    """One document: what stands where."""

    kind: str
    path: Path
    payload: int

    @property
    def name(self) -> str:
        return f"{self.kind} {'/'.join(map(str, self.path))} = {PAYLOADS[self.payload]!a:.60}"

    def document(self) -> dict[str, Any]:
        """A description with the payload in its place."""
        return filled(PLAIN, self.kind, self.path, PAYLOADS[self.payload])


def filled(plain: Any, kind: str, path: Path, payload: str) -> Any:
    data = copy.deepcopy(plain)
    *above, last = path
    node = data
    for step in above:
        node = node[step]
    if kind == "value":
        node[last] = payload
    else:
        members = list(node.items())
        node.clear()
        node.update((payload if key == last else key, value) for key, value in members)
    return data


# --- overlays and pins -----------------------------------------------------------------------------------------------

OVERLAY: dict[str, Any] = {
    "overlay": "1.0.0",
    "info": {"title": "corrections", "version": "1"},
    "extends": "a.yaml",
    "actions": [
        {"target": "$.info", "description": "why", "update": {"description": "long"}},
        {"target": "$.paths['/uploads'].get", "update": {"x-sdk-name": {"resource": "files", "method": "list"}}},
        {"target": "$.components.schemas.Thing", "update": {"x-sdk-name": "Item"}, "x-sdk-versions": {"from": "1"}},
    ],
}

PINS: dict[str, str] = {
    "title": "Hostile",
    "file": "openapi.json",
    "package": "hostile",
    "sha256": "0" * 64,
    "source": "https://a.example",
}


def cases() -> list[Case]:
    """All of them, in an order that depends on nothing."""
    return [Case(kind, path, payload) for kind, path in positions() for payload in range(len(PAYLOADS))]


def overlay_cases() -> list[Case]:
    return [Case(f"overlay {kind}", path, n) for kind, path in positions(OVERLAY) for n in range(len(PAYLOADS))]


def pin_cases() -> list[Case]:
    return [Case("pin", (key,), n) for key in PINS for n in range(len(PAYLOADS))]


def sample(every: list[Case], count: int, seed: int) -> list[Case]:
    """So many of them, every payload and every position about as often."""
    return random.Random(seed).sample(every, min(count, len(every)))


SHOWN = (
    ("info", "title"),
    ("info", "version"),
    ("paths", "/things/{id}"),
    ("components", "schemas", "Thing", "description"),
)
"""Where a text reaches each kind of file: code, Markdown and TOML."""


def shown_cases() -> list[Case]:
    """Payloads that would break out, in places that show them."""
    every = {one.path: [] for one in cases() if one.path in SHOWN}  # type: dict[Path, list[Case]]
    for one in cases():
        if one.path in every:
            every[one.path].append(one)
    return [one for turn in zip(*every.values(), strict=True) for one in turn]
