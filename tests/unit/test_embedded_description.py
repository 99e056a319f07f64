"""The embedded description of the Intercom API 2.9: valid, complete in prose and examples, and true to the published facts."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple, TypeAlias

import jsonschema_rs
import pytest
import yaml
from openapi_spec_validator import OpenAPIV30SpecValidator

from generator.input.document import load
from generator.input.overlay import apply
from generator.validate import validate
from generator.versions.pins import load_pins

ROOT = Path(__file__).parents[2]
EMBEDDED = ROOT / "specs" / "intercom-2.9.yaml"
OVERLAYS = load_pins(ROOT / "specs").overlay_paths()
SHARED = ROOT.parent / "shared"
PUBLISHED = SHARED / "specs" / "intercom-2.9.yaml"

Node: TypeAlias = dict[str, Any]

PAGINATED = {
    "GET /admins/activity_logs",
    "GET /articles",
    "GET /companies",
    "GET /companies/scroll",
    "GET /companies/{id}/contacts",
    "GET /contacts",
    "GET /contacts/{id}/companies",
    "GET /contacts/{id}/notes",
    "GET /conversations",
    "GET /events",
    "GET /help_center/collections",
    "GET /help_center/sections",
    "GET /news/news_items",
    "GET /news/newsfeeds",
    "GET /news/newsfeeds/{id}/items",
    "GET /segments",
    "POST /companies/list",
    "POST /contacts/search",
    "POST /conversations/search",
}
WITHOUT_CONTENT = {("POST /events", "202"), ("POST /events/summaries", "200"), ("DELETE /tags/{id}", "200")}
"""Successful responses with nothing in them."""
BINARY = {("GET /download/content/data/{job_identifier}", "200")}
"""Successful responses that no JSON example can show."""


class Operation(NamedTuple):
    """One operation: `key` is its method and path, `node` its operation object."""

    key: str
    node: Node


class Example(NamedTuple):
    """One named example: `place` says where it stands, `schema` what it has to fit."""

    place: str
    name: str
    value: Any
    schema: Node


@cache
def description() -> Node:
    """The embedded description, parsed."""
    parsed: Node = yaml.load(EMBEDDED.read_text("utf-8"), Loader=yaml.CSafeLoader)
    return parsed


@cache
def operations() -> tuple[Operation, ...]:
    """All operations, in the order of the file."""
    return tuple(
        Operation(f"{method.upper()} {path}", node)
        for path, item in description()["paths"].items()
        for method, node in item.items()
    )


def media_types(operation: Operation) -> Iterator[tuple[str, str, Node]]:
    """(place, media type, media type object) of the request body and of every response."""
    for media_type, media in operation.node.get("requestBody", {}).get("content", {}).items():
        yield f"{operation.key} body", media_type, media
    for status, response in operation.node["responses"].items():
        for media_type, media in response.get("content", {}).items():
            yield f"{operation.key} {status}", media_type, media


def examples() -> Iterator[Example]:
    """Every example of every request body and response."""
    for operation in operations():
        for place, _, media in media_types(operation):
            for name, example in media.get("examples", {}).items():
                yield Example(place, name, example["value"], media.get("schema", {}))


def subschemas(schema: Node) -> Iterator[Node]:
    """The schemas directly inside a schema, references not followed."""
    yield from schema.get("properties", {}).values()
    for keyword in ("items", "additionalProperties"):
        if isinstance(schema.get(keyword), dict):
            yield schema[keyword]
    for keyword in ("allOf", "anyOf", "oneOf"):
        yield from schema.get(keyword, [])


def properties_without_prose(schema: Node, place: str) -> Iterator[str]:
    """The places of the properties, at any depth, that have no description."""
    for name, child in schema.get("properties", {}).items():
        if not child.get("description"):
            yield f"{place}.{name}"
        yield from properties_without_prose(child, f"{place}.{name}")
    for child in subschemas({key: value for key, value in schema.items() if key != "properties"}):
        yield from properties_without_prose(child, place)


def as_json_schema(schema: Any) -> Any:
    """A schema of OpenAPI 3.0 as JSON Schema 2020-12; `nullable` counts beside `$ref`, too."""
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        translated: Node = {"$ref": schema["$ref"].replace("#/components/schemas/", "#/$defs/")}
    else:
        kept = {
            "type",
            "enum",
            "required",
            "minimum",
            "maximum",
            "minItems",
            "maxItems",
            "minLength",
            "maxLength",
            "pattern",
        }
        translated = {key: value for key, value in schema.items() if key in kept}
        if "properties" in schema:
            translated["properties"] = {name: as_json_schema(child) for name, child in schema["properties"].items()}
        for keyword in ("items", "additionalProperties"):
            if keyword in schema:
                translated[keyword] = as_json_schema(schema[keyword])
        for keyword in ("allOf", "anyOf", "oneOf"):
            if keyword in schema:
                translated[keyword] = [as_json_schema(child) for child in schema[keyword]]
    return {"anyOf": [{"type": "null"}, translated]} if schema.get("nullable") else translated


def unlisted(value: Any, schemas: list[Node], place: str) -> Iterator[str]:
    """The places of an example's keys that none of the schemas it has to fit lists."""
    alternatives = [leaf for schema in schemas for leaf in leaves(schema)]
    if isinstance(value, list):
        items = [schema["items"] for schema in alternatives if "items" in schema]
        for item in value:
            yield from unlisted(item, items, f"{place}[]")
    if isinstance(value, dict):
        free = any(schema.get("additionalProperties") or is_free(schema) for schema in alternatives)
        for key, child in value.items():
            listed = [schema["properties"][key] for schema in alternatives if key in schema.get("properties", {})]
            if listed:
                yield from unlisted(child, listed, f"{place}.{key}")
            elif not free:
                yield f"{place}.{key}"


def leaves(schema: Node) -> Iterator[Node]:
    """The schemas that a schema refers to or combines, and itself, references followed."""
    if "$ref" in schema:
        yield from leaves(description()["components"]["schemas"][schema["$ref"].rpartition("/")[2]])
        return
    yield schema
    for keyword in ("allOf", "anyOf", "oneOf"):
        for child in schema.get(keyword, []):
            yield from leaves(child)


def is_free(schema: Node) -> bool:
    """Whether a schema names no property of the object that it describes."""
    return not any(key in schema for key in ("properties", "allOf", "anyOf", "oneOf"))


def facts_tool() -> ModuleType:
    """The program that tells facts from prose, as a module; skips where it is absent."""
    path = SHARED / "tools" / "facts.py"
    if not (path.is_file() and PUBLISHED.is_file()):
        pytest.skip("the published description and the tool that compares facts are not here (../shared)")
    spec = importlib.util.spec_from_file_location("facts", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_is_a_valid_openapi_description() -> None:
    assert [error.message for error in OpenAPIV30SpecValidator(description()).iter_errors()] == []


def test_prints_without_anchors_and_in_ordinary_lines() -> None:
    lines = EMBEDDED.read_text("utf-8").splitlines()
    assert [line for line in lines if line.rstrip() != line or "\t" in line] == []
    assert [line for line in lines if len(line) > 180] == []
    assert [line for line in lines if line.lstrip(" -").startswith(("&", "*", "<<:"))] == []


def test_paths_stand_in_the_order_of_the_tags_and_schemas_are_sorted() -> None:
    tags = [tag["name"] for tag in description()["tags"]]
    places = [
        min(tags.index(operation["tags"][0]) for operation in item.values()) for item in description()["paths"].values()
    ]
    assert places == sorted(places)
    schemas = list(description()["components"]["schemas"])
    assert schemas == sorted(schemas)


def test_api_servers_tags_and_security_schemes_have_prose() -> None:
    root = description()
    assert root["info"]["title"] == "Intercom API"
    described = [root["info"], *root["servers"], *root["tags"], *root["components"]["securitySchemes"].values()]
    assert [node for node in described if not node.get("description")] == []


def test_every_operation_has_a_short_summary_and_a_description() -> None:
    bad = [
        operation.key
        for operation in operations()
        if not operation.node.get("description") or not 1 <= len(operation.node.get("summary", "").split()) <= 10
    ]
    assert bad == []


def test_every_parameter_and_response_has_prose() -> None:
    missing: list[str] = []
    for key, node in operations():
        missing += [f"{key} {each['name']}" for each in node.get("parameters", []) if not each.get("description")]
        missing += [f"{key} {status}" for status, each in node["responses"].items() if not each.get("description")]
    assert missing == []


def test_every_schema_and_property_has_prose() -> None:
    missing: list[str] = []
    for name, schema in description()["components"]["schemas"].items():
        if not schema.get("description"):
            missing.append(name)
        missing += properties_without_prose(schema, name)
    for operation in operations():
        for place, _, media in media_types(operation):
            missing += properties_without_prose(media.get("schema", {}), place)
        for parameter in operation.node.get("parameters", []):
            missing += properties_without_prose(parameter["schema"], f"{operation.key} {parameter['name']}")
    assert missing == []


def test_every_body_and_every_response_has_an_example() -> None:
    missing: list[str] = []
    for operation in operations():
        for status, response in operation.node["responses"].items():
            if (operation.key, status) in WITHOUT_CONTENT:
                assert "content" not in response
            elif (operation.key, status) not in BINARY and "application/json" not in response.get("content", {}):
                missing.append(f"{operation.key} {status}: no content")
        for place, media_type, media in media_types(operation):
            if media_type == "application/json" and not media.get("examples"):
                missing.append(place)
    assert missing == []


def test_paginated_operations_show_a_first_and_a_last_page() -> None:
    shown: dict[str, Node] = {}
    for operation in operations():
        content = operation.node["responses"].get("200", {}).get("content", {}).get("application/json", {})
        shown[operation.key] = content.get("examples", {})
    assert {key for key, named in shown.items() if {"first_page", "last_page"} <= named.keys()} == PAGINATED
    assert [key for key in PAGINATED if shown[key]["first_page"]["value"] == shown[key]["last_page"]["value"]] == []


def test_every_example_fits_its_schema() -> None:
    definitions = {name: as_json_schema(schema) for name, schema in description()["components"]["schemas"].items()}
    failures: list[str] = []
    for place, name, value, schema in examples():
        validator = jsonschema_rs.Draft202012Validator({**as_json_schema(schema), "$defs": definitions})
        failures += [
            f"{place} {name} at {'/'.join(map(str, error.instance_path))}: {error.message}"
            for error in validator.iter_errors(value)
        ]
    assert failures == []


def test_examples_show_listed_fields_only() -> None:
    assert {
        f"{place} {name}{key}" for place, name, value, schema in examples() for key in unlisted(value, [schema], "")
    } == set()


def test_facts_are_the_published_ones_once_the_overlays_have_corrected_both() -> None:
    facts = facts_tool()
    overlays = [load(path) for path in OVERLAYS]
    published, problems = apply(load(PUBLISHED), overlays)
    assert problems == ()
    ours, problems = apply(load(EMBEDDED), overlays)
    assert problems == ()
    assert facts.compare(facts.facts(published.data), facts.facts(ours.data)) == []


def test_validates_without_a_remark() -> None:
    assert validate(load(EMBEDDED)) == []
