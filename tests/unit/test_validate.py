"""Everything wrong with a description comes out in one run, each thing once, at its node and with a cure."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.input.document import Document, load, read
from generator.validate import validate

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared" / "specs"

SOUND = """\
openapi: 3.0.3
info: {title: Sound, version: '1'}
servers: [{url: 'https://{region}.example.com', variables: {region: {default: eu}}}]
tags: [{name: things}]
security: [{key: []}]
paths:
  /things/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      operationId: getThing
      parameters:
        - {$ref: '#/components/parameters/page'}
        - {name: filter, in: query, content: {application/json: {schema: {type: object}}}}
      responses:
        '200':
          description: A thing.
          headers: {X-Rate: {schema: {type: integer}}}
          content: {application/json: {schema: {$ref: '#/components/schemas/thing'}, examples: {one: {value: {$ref: 1}}}}}
        4XX: {$ref: '#/components/responses/wrong'}
        default: {$ref: '#/components/responses/wrong'}
    post:
      operationId: changeThing
      requestBody: {content: {multipart/form-data: {schema: {type: object}, encoding: {file: {contentType: text/csv}}}}}
      responses: {'204': {description: Done.}}
      callbacks: {done: {'{$request.body#/url}': {post: {responses: {'200': {description: Heard.}}}}}}
components:
  parameters: {page: {name: page, in: query, schema: {type: integer, default: 1}}}
  responses: {wrong: {description: An error.}}
  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
  schemas:
    thing:
      type: object
      required: [$ref, absent]
      properties:
        $ref: {type: string, enum: [a, null], nullable: true, default: null}
        parts: {type: array, items: {$ref: '#/components/schemas/thing'}}
        other: {oneOf: [{$ref: '#/components/schemas/thing'}], discriminator: {propertyName: kind, mapping: {t: thing}}}
      additionalProperties: false
"""

Change = Callable[[dict[str, Any]], object]


def document(data: dict[str, Any]) -> Document:
    return Document("api.yaml", data, "", lambda steps: ("api.yaml", 1, 1))


def sound(version: str = "3.0.3") -> dict[str, Any]:
    return {**copy.deepcopy(read(SOUND.encode(), "api.yaml").data), "openapi": version}


def found(change: Change, version: str = "3.0.3") -> list[tuple[str, str]]:
    """Code and pointer of what is wrong after a change of the sound description; `~` before the code means a warning."""
    data = sound(version)
    change(data)
    problems = [problem for problem in validate(document(data)) if problem.severity != "note"]
    assert all("; " in problem.message and len(problem.message) < 300 for problem in problems), problems
    return [("~" * (problem.severity == "warning") + problem.code, problem.pointer) for problem in problems]


def put(pointer: str, value: Any) -> Change:
    """Sets a node; the pointer has single slashes between steps, `{path}` for the path, and `-` for the end of an array."""

    def change(data: dict[str, Any]) -> None:
        *parents, last = (token.replace("{path}", "/things/{id}") for token in pointer.split("/"))
        node: Any = data
        for token in parents:
            node = node[int(token)] if isinstance(node, list) else node[token]
        if last == "-":
            node.append(value)
        else:
            node[int(last) if isinstance(node, list) else last] = value

    return change


def drop(*keys: str) -> Change:
    def change(data: dict[str, Any]) -> None:
        node: Any = data
        for key in keys[:-1]:
            node = node[key]
        del node[keys[-1]]

    return change


PATH = "#/paths/~1things~1{id}"


@pytest.mark.parametrize("version", ["3.0.0", "3.0.3", "3.1.0", "3.2.0"])
def test_a_sound_description_has_no_problems(version: str) -> None:
    assert found(lambda data: None, version) == []


# --- versions --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "pointer"),
    [
        ({"swagger": "2.0", "paths": {}}, "#/swagger"),
        ({"openapi": "3.3.0"}, "#/openapi"),
        ({"openapi": 3}, "#/openapi"),
        ({"openapi": None}, "#/openapi"),
        ({"info": {}}, "#"),
    ],
)
def test_other_versions_are_refused_at_once(data: dict[str, Any], pointer: str) -> None:
    (problem,) = validate(document(data))
    assert (problem.code, problem.pointer) == ("unsupported-version", pointer)


# --- references ------------------------------------------------------------------------------------------------------

SCHEMA = "components/schemas/new"


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (put(SCHEMA, {"$ref": "#/components/schemas/nope"}), ("dangling-reference", f"#/{SCHEMA}/$ref")),
        (put(SCHEMA, {"$ref": "#anchor"}), ("dangling-reference", f"#/{SCHEMA}/$ref")),
        (put(SCHEMA, {"$ref": "other.yaml#/a"}), ("external-reference", f"#/{SCHEMA}/$ref")),
        (put(SCHEMA, {"$ref": "https://example.com/"}), ("external-reference", f"#/{SCHEMA}/$ref")),
        (put(SCHEMA, {"$ref": 3}), ("bad-reference", f"#/{SCHEMA}/$ref")),
        (put(SCHEMA, {"$ref": f"#/{SCHEMA}"}), ("reference-cycle", f"#/{SCHEMA}/$ref")),
        (put(SCHEMA, {"$ref": "#/components/responses/wrong"}), ("wrong-reference", f"#/{SCHEMA}/$ref")),
        (put(SCHEMA, {"$ref": "#/info/title"}), ("wrong-reference", f"#/{SCHEMA}/$ref")),
        (put(SCHEMA, {"example": {"a": {}}, "properties": {"p": {"$ref": f"#/{SCHEMA}/example/a"}}}), ("wrong-reference", f"#/{SCHEMA}/properties/p/$ref")),
        (put(SCHEMA, {"x-a": {"b": {"$ref": "#/no"}}, "not": {"items": {"$ref": "#/no"}}}), ("~dangling-reference", f"#/{SCHEMA}/not/items/$ref")),
        (put("paths/{path}/post/requestBody", {"$ref": "#/components/requestBodies/no"}), ("dangling-reference", f"{PATH}/post/requestBody/$ref")),
        (put("paths/{path}/get/responses/4XX", {"$ref": "#/no"}), ("dangling-reference", f"{PATH}/get/responses/4XX/$ref")),
        (put("paths/{path}/get/parameters/0", {"$ref": "#/no"}), ("dangling-reference", f"{PATH}/get/parameters/0/$ref")),
        (put("components/schemas/thing/properties/other/discriminator/mapping/z", "Nope"), ("~dangling-reference", "#/components/schemas/thing/properties/other/discriminator/mapping/z")),
        (put("components/schemas/thing/properties/other/discriminator/mapping/z", "#/no"), ("~dangling-reference", "#/components/schemas/thing/properties/other/discriminator/mapping/z")),
    ],
)  # fmt: skip
def test_references(change: Change, problem: tuple[str, str]) -> None:
    assert found(change) == [problem]


def test_a_reference_may_lead_anywhere_and_what_it_leads_to_is_checked_too() -> None:
    def change(data: dict[str, Any]) -> None:
        data["x-schemas"] = {"a": {"items": {"$ref": "#/no"}}}
        data["components"]["schemas"]["b"] = {"$ref": "#/x-schemas/a"}
        data["components"]["schemas"]["c"] = {"$ref": "#/components/schemas/thing/properties/parts"}

    assert found(change) == [("dangling-reference", "#/x-schemas/a/items/$ref")]


def test_a_cycle_of_references_is_reported_at_each_of_them() -> None:
    def change(data: dict[str, Any]) -> None:
        data["components"]["schemas"]["a"] = {"$ref": "#/components/schemas/b"}
        data["components"]["schemas"]["b"] = {"$ref": "#/components/schemas/a"}

    assert sorted(found(change)) == [("reference-cycle", f"#/components/schemas/{name}/$ref") for name in "ab"]


@pytest.mark.parametrize(("path", "method"), [("/things/{other}", "put"), ("/things/{other}x", "get")])
def test_paths_that_a_method_or_a_letter_tells_apart(path: str, method: str) -> None:
    assert found(lambda data: data["paths"].update({path: {method: OPERATION, "parameters": [OTHER]}})) == []


def test_a_similar_name_is_proposed() -> None:
    data = sound()
    data["components"]["schemas"]["new"] = {"$ref": "#/components/schemas/things"}
    (problem,) = (problem for problem in validate(document(data)) if problem.severity == "error")
    assert "there is 'thing'" in problem.message


# --- rules -----------------------------------------------------------------------------------------------------------

OTHER = {"name": "other", "in": "path", "required": True, "schema": {"type": "string"}}
OPERATION = {"responses": {"200": {"description": "Fine."}}}


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (put("info/version", 2.1), ("~version-not-text", "#/info/version")),
        (put("paths", {}), ("no-operations", "#/paths")),
        (drop("paths"), ("no-operations", "#")),
        (put("paths/things", OPERATION), ("~bad-path", "#/paths/things")),
        (lambda data: data["paths"].update({"https://a.test/b": OPERATION}), ("bad-path", "#/paths/https:~1~1a.test~1b")),
        (lambda data: data["paths"].update({"/a/{b": {"get": OPERATION}}), ("bad-path", "#/paths/~1a~1{b")),
        (lambda data: data["paths"].update({"/things/{other}": {"get": OPERATION, "parameters": [OTHER]}}), ("~same-path", "#/paths/~1things~1{other}")),
        (lambda data: data["paths"].update({"/a/{b}": {"get": OPERATION}}), ("undeclared-path-parameter", "#/paths/~1a~1{b}/get")),
        (put("paths/{path}/parameters/-", {"name": "no", "in": "path", "required": True, "schema": {}}), ("~unused-path-parameter", f"{PATH}/parameters/1")),
        (put("paths/{path}/get/parameters/-", {"name": "no", "in": "path", "required": True, "schema": {}}), ("~unused-path-parameter", f"{PATH}/get/parameters/2")),
        (put("paths/{path}/get/parameters/-", {"name": "page", "in": "query", "schema": {}}), ("duplicate-parameter", f"{PATH}/get/parameters/2")),
        (put("paths/{path}/get/parameters/-", {"name": "page", "in": "body", "schema": {}}), ("unknown-parameter-place", f"{PATH}/get/parameters/2/in")),
        (put("paths/{path}/get/parameters/-", {"name": "a", "in": "query"}), ("~parameter-without-schema", f"{PATH}/get/parameters/2")),
        (drop("paths", "/things/{id}", "parameters"), None),
        (put("paths/{path}/parameters/0", {"name": "id", "in": "path", "schema": {}}), ("~optional-path-parameter", f"{PATH}/parameters/0")),
        (put("paths/{path}/parameters/0/required", False), ("~optional-path-parameter", f"{PATH}/parameters/0/required")),
        (put("paths/{path}/post/operationId", "getThing"), ("~duplicate-operation-id", f"{PATH}/post/operationId")),
        (put("paths/{path}/get/responses/600", {"description": ""}), ("bad-status", f"{PATH}/get/responses/600")),
        (put("paths/{path}/get/responses/2xx", {"description": ""}), ("~bad-status", f"{PATH}/get/responses/2xx")),
        (put("paths/{path}/get/responses/Default", {"description": ""}), ("~bad-status", f"{PATH}/get/responses/Default")),
        (put("openapi", 3.0), ("~version-not-text", "#/openapi")),
        (put("openapi", "3.0"), ("~version-not-text", "#/openapi")),
        (put("paths/{path}/get", None), ("wrong-type", f"{PATH}/get")),
        (put("paths/{path}/get/parameters/-", {"name": "X-A", "in": "header", "style": "form", "schema": {}}), ("~bad-style", f"{PATH}/get/parameters/2/style")),
        (put("paths/{path}/get/parameters/-", {"name": "a", "in": "query", "style": "simple", "schema": {}}), ("bad-style", f"{PATH}/get/parameters/2/style")),
        (put("paths/{path}/get/responses/200/headers", {"X-A": {"style": "form", "schema": {}}}), ("~schema-violation", f"{PATH}/get/responses/200/headers/X-A/style")),
        (put(SCHEMA, None), ("~wrong-type", f"#/{SCHEMA}")),
        (put(SCHEMA, {"properties": None}), ("~wrong-type", f"#/{SCHEMA}/properties")),
        (put(SCHEMA, {"required": []}), ("~schema-violation", f"#/{SCHEMA}/required")),
        (put(SCHEMA, {"required": True}), ("~schema-violation", f"#/{SCHEMA}/required")),
        (put(SCHEMA, {"enum": []}), ("~schema-violation", f"#/{SCHEMA}/enum")),
        (put(SCHEMA, {"enum": "a"}), ("schema-violation", f"#/{SCHEMA}/enum")),
        (put("paths/{path}/get/parameters/-", {"name": "a", "in": "query", "schema": {}, "example": 1, "examples": {"b": {"value": 1}}}), ("~schema-violation", f"{PATH}/get/parameters/2")),
        (put("components/schemas/a b", {}), ("~bad-component-name", "#/components/schemas/a b")),
        (drop("servers", 0, "variables"), ("undeclared-server-variable", "#/servers/0/url")),  # type: ignore[arg-type]
        (put("servers/-", {"url": "ftp://example.com"}), ("~bad-server-url", "#/servers/1/url")),
        (put("servers/-", {"url": "https://example.com/?key=1"}), ("~bad-server-url", "#/servers/1/url")),
        (put("servers/-", {"url": "https://b\u00fccher.example"}), ("~bad-server-url", "#/servers/1/url")),
        (put("security/0/lock", []), ("~unknown-security-scheme", "#/security/0/lock")),
        (put("tags/-", {"name": "things"}), ("~duplicate-tag", "#/tags/1/name")),
        (put(SCHEMA, {"type": "array"}), ("~array-without-items", f"#/{SCHEMA}")),
        (put(SCHEMA, {"type": "integer", "default": "1"}), ("~default-mismatch", f"#/{SCHEMA}/default")),
        (put(SCHEMA, {"enum": ["a"], "default": "b"}), ("~default-mismatch", f"#/{SCHEMA}/default")),
        (put(SCHEMA, {"enum": ["a", "b", "a"]}), ("~duplicate-enum-value", f"#/{SCHEMA}/enum/2")),
        (put(SCHEMA, {"anyOf": []}), ("~empty-composition", f"#/{SCHEMA}/anyOf")),
        (put(SCHEMA, {"type": ["string", "null"]}), ("~several-types", f"#/{SCHEMA}/type")),
        (put(SCHEMA, {"discriminator": {}}), ("bad-discriminator", f"#/{SCHEMA}/discriminator")),
        (put(SCHEMA, {"discriminator": "kind"}), ("wrong-type", f"#/{SCHEMA}/discriminator")),
        (put(SCHEMA, 5), ("wrong-type", f"#/{SCHEMA}")),
        (put(SCHEMA, True), ("wrong-type", f"#/{SCHEMA}")),
        (put(SCHEMA, {"properties": []}), ("wrong-type", f"#/{SCHEMA}/properties")),
        (put("paths/{path}/get/parameters", None), ("~wrong-type", f"{PATH}/get/parameters")),
        (put("paths/{path}/get/responses/200", "fine"), ("wrong-type", f"{PATH}/get/responses/200")),
    ],
)  # fmt: skip
def test_rules(change: Change, problem: tuple[str, str] | None) -> None:
    expected = (
        [problem] if problem else [("undeclared-path-parameter", f"{PATH}/{method}") for method in ("get", "post")]
    )
    assert found(change) == expected


@pytest.mark.parametrize(
    "change", [put(SCHEMA, True), put(SCHEMA, {"type": "array"}), put(SCHEMA, {"type": ["string", "null"]})]
)
def test_what_3_0_refuses_and_3_1_allows(change: Change) -> None:
    assert found(change, "3.1.0") == []


def test_3_1_may_consist_of_webhooks() -> None:
    def change(data: dict[str, Any]) -> None:
        data["webhooks"] = {"created": {"post": OPERATION}}
        del data["paths"]

    assert found(change, "3.1.0") == []


# --- the official schema ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
@pytest.mark.parametrize(
    ("change", "pointer"),
    [
        (drop("info", "title"), "~#/info"),
        (put("paths/{path}/get/sumary", "typo"), f"~{PATH}/get/sumary"),
        (put("paths/{path}/get/tags", "one"), f"~{PATH}/get/tags"),
        (put("paths/{path}/get/tags", {"name": "one"}), f"{PATH}/get/tags"),
        (drop("paths", "/things/{id}", "get", "responses", "200", "description"), f"~{PATH}/get/responses/200"),
        (put("info/contact", {"email": 5}), "~#/info/contact/email"),
        (put("paths/{path}/get/summary", 5), f"~{PATH}/get/summary"),
        (put("components/securitySchemes/key", {"type": "apiKey", "in": "header"}), "#/components/securitySchemes/key"),
        (put("components/securitySchemes/key/in", "body"), "#/components/securitySchemes/key/in"),
        (put(SCHEMA, {"properties": {"a": {"items": {"type": "text"}}}}), f"#/{SCHEMA}/properties/a/items/type"),
        (put(SCHEMA, {"required": "a"}), f"#/{SCHEMA}/required"),
    ],
)  # fmt: skip
def test_the_schema_speaks_where_we_do_not_and_at_the_innermost_node(
    change: Change, pointer: str, version: str
) -> None:
    mark, _, place = pointer.rpartition("#")
    assert found(change, version) == [(f"{mark}schema-violation", f"#{place}")]


@pytest.mark.parametrize("key", ["definitions", "$defs"])
def test_what_lies_for_references_counts_where_one_leads_to_it(key: str) -> None:
    place = f"#/{SCHEMA}/{key}/a"
    unused = put(SCHEMA, {key: {"a": {"properties": {"b": {"type": "text"}}}}})
    assert found(unused, "3.1.0") == [("~schema-violation", f"{place}/properties/b/type")]
    used = put(SCHEMA, {key: {"a": {"properties": {"b": {"type": "text"}}}}, "items": {"$ref": place}})
    assert found(used, "3.1.0") == [("schema-violation", f"{place}/properties/b/type")]


@pytest.mark.parametrize(
    "value", [10**400, "\ud800", {"a": [None] * 3}, {"$ref": {"$ref": []}}, [[]], None, float("inf")]
)
def test_odd_values_are_reported_and_never_raise(value: Any) -> None:
    for pointer in ("info", "components/schemas/thing", "paths/{path}", "paths/{path}/get", "servers/0/variables"):
        data = sound()
        put(pointer, value)(data)
        assert validate(document(data)), pointer


# --- order, and the published files ----------------------------------------------------------------------------------


def test_problems_are_sorted_by_place_and_come_once() -> None:
    text = SOUND.replace("openapi: 3.0.3", "openapi: 3.0.3\nx-shared: &a {items: {$ref: '#/no'}}")
    text += "    z: {$ref: '#/gone'}\n    a: *a\n    b: {$ref: '#/components/schemas/a'}\n"
    problems = [one for one in validate(read(text.encode(), "api.yaml")) if one.severity == "error"]
    lines = text.splitlines()
    assert [(problem.pointer, "$ref" in lines[problem.line - 1]) for problem in problems] == [
        ("#/components/schemas/a/items/$ref", True),
        ("#/components/schemas/z/$ref", True),
    ]
    assert [problem.line for problem in problems] == sorted(problem.line for problem in problems)


@pytest.mark.skipif(not SHARED.exists(), reason="the published descriptions are not beside the project")
@pytest.mark.parametrize(("version", "count"), [("2.7", 2), ("2.8", 2), ("2.9", 2), ("2.10", 1), ("2.11", 4)])
def test_the_errors_of_the_published_files_are_their_dangling_references(version: str, count: int) -> None:
    path = SHARED / f"intercom-{version}.yaml"
    errors = [problem for problem in validate(load(path)) if problem.severity == "error"]
    lines = path.read_text().splitlines()
    assert [problem.code for problem in errors] == ["dangling-reference"] * count
    for problem in errors:
        assert lines[problem.line - 1][problem.column - 1 :].startswith(
            '"$ref": "#/components/schemas/custom_attributes"'
        )
