"""Nothing in silence: the ledger knows every field of OpenAPI, and what has no effect is told with its place."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.resources import files
from typing import Any, get_args

import jsonschema_specifications
import pytest

from generator.diagnostics import Problem, as_github, as_json, summary
from generator.input.document import read
from generator.openapi.grammar import OBJECTS, Edition, fields_of
from generator.validate import validate
from generator.validate.meta_schema import official_schema

EDITIONS: tuple[Edition, ...] = get_args(Edition)

WORDS = {
    "root": "description",
    "ServerVariable": "server variable",
    "PathItem": "path item",
    "RequestBody": "request body",
    "MediaType": "media type",
    "XML": None,
    "OAuthFlows": "oauth flows",
    **dict.fromkeys(("info", "contact", "license", "external documentation"), None),
    **dict.fromkeys(
        ("ImplicitOAuthFlow", "PasswordOAuthFlow", "ClientCredentialsFlow", "AuthorizationCodeOAuthFlow"), "oauth flow"
    ),
    **dict.fromkeys(
        ("APIKeySecurityScheme", "HTTPSecurityScheme", "OAuth2SecurityScheme", "OpenIdConnectSecurityScheme"),
        "security scheme",
    ),
    "Info": None,
    "Contact": None,
    "License": None,
    "ExternalDocumentation": None,
    # parts of other objects, and objects whose keys are free
    "examples": None,
    "explode for form": None,
    "reference": None,
    "Reference": None,
    "parameters": "parameter",
    "ParameterLocation": None,
    "responses": None,
    "Responses": None,
}
"""What the meta-schemas call an object -> what the ledger does; None where it is an annotation, or has no fields of its own."""


def properties(schema: Any) -> Iterator[str]:
    """Every property that a part of a meta-schema speaks of, its own nested definitions included."""
    if isinstance(schema, dict):
        for name, below in schema.items():
            if name == "properties":
                yield from below
            if name not in ("propertyNames", "not", "required", "enum", "default", "example", "examples"):
                yield from properties(list(below.values()) if name == "properties" else below)
    elif isinstance(schema, list):
        for one in schema:
            yield from properties(one)


def definitions(edition: Edition) -> Iterator[tuple[str, set[str]]]:
    schema = official_schema(edition)
    yield "root", set(schema["properties"])
    for name, part in (schema.get("$defs") or schema["definitions"]).items():
        names = set(properties(part)) - {"$ref"}
        if name in ("PathItem", "path-item"):
            names |= {"get", "put", "post", "delete", "options", "head", "patch", "trace"}
        if name == "components":
            names |= set(part["properties"])
        if name in ("oauth-flows", "security-scheme"):
            names -= set(_nested(part))
        yield name, names


def _nested(part: dict[str, Any]) -> Iterator[str]:
    """The definitions inside a definition: the single flows of `oauth-flows`."""
    for one in part.get("$defs", {}).values():
        if "then" not in one:
            yield from properties(one)


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_field_of_the_official_meta_schema_is_in_the_ledger(edition: Edition) -> None:
    missing: dict[str, set[str]] = {}
    checked: set[str] = set()
    for name, names in definitions(edition):
        word = name.replace("-", " ")
        kind = WORDS[word] if word in WORDS else word if word in OBJECTS else name.lower()
        if kind is None or not names:
            continue
        checked.add(kind)
        if lost := names - set(fields_of(kind, edition)):
            missing[name] = lost
    assert missing == {}
    assert len(checked) >= 17


@pytest.mark.parametrize("edition", ["3.1", "3.2"])
def test_every_keyword_of_json_schema_is_in_the_ledger(edition: Edition) -> None:
    folder = files(jsonschema_specifications) / "schemas" / "draft202012"
    texts = [folder / "metaschema.json", *(folder / "vocabularies").iterdir()]
    keywords = {name for text in texts for name in json.loads(text.read_text("utf-8")).get("properties", {})}
    assert len(keywords) > 50
    assert keywords - set(fields_of("schema", edition)) == set()


@pytest.mark.parametrize("edition", ["3.0", "3.1", "3.2"])
def test_the_ledger_knows_no_field_that_the_specification_does_not(edition: Edition) -> None:
    known = {name for _, names in definitions(edition) for name in names} | {"$ref"}
    for kind in OBJECTS.keys() - {"schema", "oauth flow", "discriminator"}:
        assert fields_of(kind, edition).keys() - known == set(), kind


LOUD = """\
openapi: 3.1.0
info: {title: Loud, version: '1'}
x-sdk-colour: red
x-colour: red
paths:
  /a:
    get: &a
      responses:
        '200':
          description: Fine.
          links: {next: {operationId: b, parameters: {x: 1}}}
          content: {application/json: {schema: {type: object, properties: {b: {dependencies: {c: [d]}, xml: {name: q}}}, colour: red}}}
      callbacks: {done: {'{$url}': {post: {responses: {'200': {description: Heard., links: {a: {operationId: b}}}}}}}}
  /b: {get: *a}
  /c: {get: *a}
  /d: {get: *a}
"""


def test_what_has_no_effect_is_told_with_its_place() -> None:
    problems = validate(read(LOUD.encode(), "api.yaml"))
    assert {problem.severity for problem in problems} == {"note"}
    get = "#/paths/~1a/get"
    assert {(one.code, one.pointer) for one in problems if one.pointer.startswith(("#/x", get))} == {
        ("unknown-sdk-note", "#/x-sdk-colour"),
        ("links", f"{get}/responses/200/links"),
        ("callbacks", f"{get}/callbacks"),
        ("older-draft", f"{get}/responses/200/content/application~1json/schema/properties/b/dependencies"),
        ("xml", f"{get}/responses/200/content/application~1json/schema/properties/b/xml"),
        ("unknown-keyword", f"{get}/responses/200/content/application~1json/schema/colour"),
    }
    assert all(one.line > 0 for one in problems)


def test_notes_of_one_code_are_one_line() -> None:
    problems = validate(read(LOUD.encode(), "api.yaml"))
    lines = summary(problems)
    assert len(lines) == len({problem.code for problem in problems}) == 6
    (links,) = (line for line in lines if " note links: " in line)
    assert links.endswith("; 4 times: here, 11:11, 11:11, 1 more with --verbose")


def test_formats_for_other_tools_hold_every_problem() -> None:
    problems = validate(read(LOUD.encode(), "api.yaml"))
    told = json.loads(as_json(problems))
    assert [(one["code"], one["pointer"], one["line"]) for one in told] == [
        (p.code, p.pointer, p.line) for p in problems
    ]
    lines = list(as_github([problems[0]._replace(file="a,b:c.yaml", message="100%\nsure")]))
    assert lines == [
        f"::notice file=a%2Cb%3Ac.yaml,line={problems[0].line},col={problems[0].column},title={problems[0].code}::100%25%0Asure (at {problems[0].pointer})"
    ]


HOSTILE = "/x\x1b[2J\nother.yaml:1:1: error fake: \u202emessage\u2028\x9b\ud800\r"


def test_text_of_a_description_cannot_steer_the_terminal_that_shows_it() -> None:
    problem = Problem("a\nb.yaml", 1, 1, "code", HOSTILE, HOSTILE)
    for line in (str(problem), *summary([problem, problem._replace(severity="note")]), *as_github([problem])):
        assert line.isprintable() or line.replace("\\", "").isascii(), line
        assert not set(line) & set("\x1b\n\r\u202e\u2028\x9b\ud800")
    assert "\\x1b[2J\\nother.yaml" in str(problem)
    assert json.loads(as_json([problem]))[0]["message"] == HOSTILE
    assert as_json([problem]).isascii()


def test_a_key_of_another_edition_means_what_it_means_there() -> None:
    text = """{"openapi": "3.1.0", "info": {"title": "a", "version": "1"}, "paths": {"/a": {"get": {"responses": {"200": {
    "description": "d", "content": {"application/jsonl": {"itemSchema": {"type": "object"}}}}}}}}}"""
    (found,) = validate(read(text.encode(), "a.json"))
    assert (found.severity, found.pointer.rpartition("/")[2]) == ("warning", "itemSchema")
    assert "of another edition of OpenAPI" in found.message
