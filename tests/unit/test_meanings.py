"""What is not written as OpenAPI has it and yet says one thing only is taken for that, and told as a warning."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator import ir
from generator.diagnostics import InputError
from generator.pipeline import Job, Options, describe

Json = dict[str, Any]
FINE: Json = {"200": {"description": "Fine."}}


def description(version: str = "3.0.3", **more: Any) -> Json:
    paths = {"/things": {"get": {"operationId": "listThings", "tags": ["things"], "responses": FINE}}}
    servers = [{"url": "https://a.example.test"}]
    return {"openapi": version, "info": {"title": "T", "version": "1"}, "servers": servers, "paths": paths, **more}


def answering(schema: Json, version: str = "3.0.3") -> Json:
    answer = {"200": {"description": "Fine.", "content": {"application/json": {"schema": schema}}}}
    return description(version, paths={"/things": {"get": {"operationId": "listThings", "responses": answer}}})


def described(document: Json, folder: Path) -> tuple[ir.Api, list[str]]:
    path = folder / "api.json"
    path.write_text(json.dumps(document), "utf-8")
    done = describe(Job(path, None, (), None), Options())
    return done.api, [f"{one.severity} {one.code}" for one in done.problems if one.severity != "note"]


def members(api: ir.Api) -> dict[str, ir.TypeRef]:
    (schema,) = (one for one in api.schemas.values() if isinstance(one, ir.ObjectSchema))
    return {one.name: one.type for one in schema.properties}


def test_null_is_a_type_before_3_1(tmp_path: Path) -> None:
    either = {"oneOf": [{"type": "string"}, {"type": "null"}]}
    schema = {"type": "object", "properties": {"nothing": {"type": "null"}, "either": either}}
    api, told = described(answering(schema), tmp_path)
    assert told == ["warning schema-violation"] * 2
    assert members(api) == {"either": ir.Nullable(ir.Scalar("string")), "nothing": ir.Scalar("null")}


def test_a_type_that_is_listed_twice_is_one(tmp_path: Path) -> None:
    schema = {"type": "object", "properties": {"a": {"type": ["string", "null", "string"]}}}
    api, told = described(answering(schema, "3.1.0"), tmp_path)
    assert told == ["warning schema-violation"]
    assert members(api) == {"a": ir.Nullable(ir.Scalar("string"))}


def test_a_tag_without_its_list(tmp_path: Path) -> None:
    operation = {"operationId": "listThings", "tags": "animals", "responses": FINE}
    api, told = described(description(paths={"/things": {"get": operation}}), tmp_path)
    assert told == ["warning schema-violation"]
    assert [one.tag for one in api.operations] == ["animals"]


def test_a_path_without_its_slash(tmp_path: Path) -> None:
    operation = {"operationId": "listThings", "responses": FINE}
    api, told = described(description(paths={"things": {"get": operation}}), tmp_path)
    assert told == ["warning bad-path"]
    assert [one.route for one in api.operations] == ["/things"]
    with pytest.raises(InputError):  # which of the two is meant?
        described(description(paths={"things": {"get": operation}, "/things": {"get": operation}}), tmp_path)


@pytest.mark.parametrize(
    ("variable", "default", "values"),
    [
        ({"enum": ["eu", "us"]}, "eu", ("eu", "us")),
        ({"default": 443}, "443", ()),
        ({"default": "443", "enum": ["443", 8443]}, "443", ("443", "8443")),
    ],
)
def test_values_of_servers(variable: Json, default: str, values: tuple[str, ...], tmp_path: Path) -> None:
    servers = [{"url": "https://a.example.test/{a}", "variables": {"a": variable}}]
    api, told = described(description(servers=servers), tmp_path)
    assert told == ["warning schema-violation"]
    assert api.servers[0].variables == (ir.ServerVariable("a", default, values),)


@pytest.mark.parametrize("variable", [{}, {"enum": []}, {"default": 2.10}, {"default": True}, {"default": None}])
def test_what_is_not_certain_is_refused(variable: Json, tmp_path: Path) -> None:
    servers = [{"url": "https://a.example.test/{a}", "variables": {"a": variable}}]
    with pytest.raises(InputError):
        described(description(servers=servers), tmp_path)
