"""Swagger 2.0: what problems are told and where, and what of the conversion no call shows. What comes out: `tests/cases/swagger_2`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator import pipeline
from generator.input.description import read_description
from generator.input.document import InputError

HEAD = "swagger: '2.0'\ninfo: {title: Old, version: '1'}\n"


def written(folder: Path, text: str) -> Path:
    path = folder / "api.yaml"
    path.write_text(HEAD + text, "utf-8")
    return path


def converted(folder: Path, text: str) -> dict[str, Any]:
    document, problems = read_description(written(folder, text))
    assert not problems
    return document.data


def told(folder: Path, text: str, severity: str = "error") -> list[tuple[int, str, str]]:
    """Line, code and pointer of what is wrong."""
    try:
        found = pipeline.describe(pipeline.Job(written(folder, text), None, (), None), pipeline.Options()).problems
    except InputError as error:
        found = error.problems
    return [(one.line, one.code, one.pointer) for one in found if one.severity == severity]


def operation(text: str) -> str:
    return f"paths:\n  /a:\n    post: {{responses: {{'200': {{description: A.}}}}, {text}}}\n"


def test_problems_are_where_they_stand_in_the_text(tmp_path: Path) -> None:
    text = """\
paths:
  /a/{id}:
    parameters: [{$ref: '#/parameters/lost'}]
    get:
      parameters:
        - {name: b, in: body, schema: {$ref: '#/definitions/Lost'}}
        - {name: id, in: path, required: true, type: array, items: {$ref: '#/definitions/AlsoLost'}}
      responses:
        '200': {description: A., schema: {$ref: '#/definitions/Bad'}}
        '600': {description: A.}
definitions:
  Bad: {type: object, properties: {a: {$ref: '#/definitions/Gone'}}}
"""
    assert told(tmp_path, text) == [
        (5, "dangling-reference", "#/paths/~1a~1{id}/parameters/0/$ref"),
        (8, "dangling-reference", "#/paths/~1a~1{id}/get/parameters/0/schema/$ref"),
        (9, "dangling-reference", "#/paths/~1a~1{id}/get/parameters/1/items/$ref"),
        (12, "bad-status", "#/paths/~1a~1{id}/get/responses/600"),
        (14, "dangling-reference", "#/definitions/Bad/properties/a/$ref"),
    ]


def test_the_official_schema_of_its_own_edition_has_a_say(tmp_path: Path) -> None:
    text = operation("parameters: [{name: a, in: query, type: object}], summery: A.")
    assert told(tmp_path, text, "warning") == [
        (5, "schema-violation", "#/paths/~1a/post/parameters/0/type"),
        (5, "schema-violation", "#/paths/~1a/post/summery"),
    ]


@pytest.mark.parametrize(
    ("said", "urls"),
    [
        ("{host: a.b, schemes: [http, https], basePath: /v1/}", ["https://a.b/v1", "http://a.b/v1"]),
        ("{host: 'a.b:81'}", ["https://a.b:81"]),
        ("{host: a.b, schemes: [http], basePath: /}", ["http://a.b"]),
        ("{basePath: v1}", ["/v1"]),
        ("{}", ["/"]),
    ],
)
def test_servers(said: str, urls: list[str], tmp_path: Path) -> None:
    text = "".join(f"{key}: {value!r}\n" for key, value in yaml.safe_load(said).items())
    assert [one["url"] for one in converted(tmp_path, text)["servers"]] == urls


def test_a_number_is_a_version_too(tmp_path: Path) -> None:
    path = written(tmp_path, "paths: {}\n")
    path.write_text(path.read_text("utf-8").replace("'2.0'", "2.0"), "utf-8")
    assert read_description(path)[0].data["openapi"] == "3.0.3"


@pytest.mark.parametrize(
    ("consumes", "kind", "media_types"),
    [
        ("", "string", ["application/x-www-form-urlencoded"]),
        ("", "file", ["multipart/form-data"]),
        ("consumes: [application/json],", "string", ["application/x-www-form-urlencoded"]),
        ("consumes: [application/x-www-form-urlencoded],", "file", ["multipart/form-data"]),
        (
            "consumes: [multipart/form-data, application/x-www-form-urlencoded],",
            "string",
            ["multipart/form-data", "application/x-www-form-urlencoded"],
        ),
    ],
)
def test_forms(consumes: str, kind: str, media_types: list[str], tmp_path: Path) -> None:
    data = converted(tmp_path, operation(f"{consumes} parameters: [{{name: a, in: formData, type: {kind}}}]"))
    assert list(data["paths"]["/a"]["post"]["requestBody"]["content"]) == media_types


def test_references_into_what_has_moved(tmp_path: Path) -> None:
    text = """\
parameters: {p: {name: p, in: query, type: array, items: {type: string}}}
responses: {r: {description: A., schema: {type: object, properties: {a: {type: string}}}}}
definitions:
  A: {$ref: '#/responses/r/schema/properties/a'}
  B: {$ref: '#/parameters/p/items'}
  C: {$ref: A}
  D: {items: [{type: string}, {$ref: '#/definitions/A'}]}
"""
    document, problems = read_description(written(tmp_path, text))
    schemas = document.data["components"]["schemas"]
    assert schemas["A"] == {"$ref": "#/components/responses/r/content/*~1*/schema/properties/a"}
    assert schemas["B"] == {"$ref": "#/components/parameters/p/schema/items"}
    assert schemas["C"] == {"$ref": "#/components/schemas/A"}
    assert schemas["D"] == {"prefixItems": [{"type": "string"}, {"$ref": "#/components/schemas/A"}]}
    assert [(one.code, one.pointer) for one in problems] == [("tuple", "#/definitions/D/items")]


def test_an_error_has_a_structure_whatever_the_operation_produces(tmp_path: Path) -> None:
    answers = "{'200': {description: A., schema: {type: file}}, '404': {description: B., schema: {type: object}}}"
    data = converted(tmp_path, f"produces: [image/png]\npaths: {{/a: {{get: {{responses: {answers}}}}}}}\n")
    responses = data["paths"]["/a"]["get"]["responses"]
    assert list(responses["200"]["content"]) == ["image/png"]
    assert list(responses["404"]["content"]) == ["application/json"]


def test_no_text_is_too_odd(tmp_path: Path) -> None:
    for odd in (
        "paths: 1",
        "paths: {/a: 1}",
        "definitions: []",
        "paths: {/a: {get: {parameters: {}, responses: [1]}}}",
    ):
        read_description(written(tmp_path, f"{odd}\n"))
    odd = "parameters: {p: 1}\nresponses: {r: []}\nsecurityDefinitions: {s: 1}\nhost: 1\nschemes: 1\nproduces: a\n"
    read_description(
        written(tmp_path, f"{odd}paths: {{/a: {{get: {{parameters: [1, {{$ref: 1}}], responses: {{'200': 1}}}}}}}}\n")
    )


def test_paths_of_the_extension_for_queries_are_paths(tmp_path: Path) -> None:
    """Azure's storage has all of its operations there, several with one path."""
    text = """\
paths:
  /a: {get: {responses: {'200': {description: A.}}}}
x-ms-paths:
  /a?comp=list:
    get: {parameters: [{$ref: '#/parameters/n'}], responses: {'200': {description: A.}}}
  /a?comp=one: {$ref: '#/x-ms-paths/~1a?comp=list'}
  /a: {put: {responses: {'200': {description: A.}}}}
  /b?x: {get: {responses: {'200': {description: A., schema: {$ref: '#/definitions/Lost'}}}}}
parameters: {n: {name: n, in: query, type: string}}
"""
    assert told(tmp_path, text) == [(10, "dangling-reference", "#/x-ms-paths/~1b?x/get/responses/200/schema/$ref")]
    found = converted(tmp_path, text)["paths"]
    assert list(found) == ["/a", "/a?comp=list", "/a?comp=one", "/b?x"]
    assert found["/a?comp=one"] == {"$ref": "#/paths/~1a?comp=list"}
