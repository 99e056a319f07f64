"""`sdkgen surface`: a fixed format that other tools read. A change here is a change of the contract."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from generator.cli import main

ROOT = Path(__file__).parents[2]
EMBEDDED = ROOT / "specs" / "intercom-2.9.yaml"
PUBLISHED = ROOT.parent / "shared" / "specs" / "intercom-2.9.yaml"
NAMES = Path(__file__).with_name("names_2_9.txt")

SMALL = """\
openapi: 3.0.3
info: {title: Bookshop API, version: '3.4'}
servers: [{url: 'https://api.bookshop.example'}]
tags: [{name: Books}]
paths:
  /books/{id}:
    get:
      operationId: showBook
      tags: [Books]
      parameters:
        - {name: id, in: path, required: true, schema: {type: integer}}
        - {name: X-Trace, in: header, schema: {type: string}}
        - {name: with, in: query, schema: {type: array, items: {type: string, enum: [author, price]}}}
      responses:
        '200': {description: A book., content: {application/json: {schema: {$ref: '#/components/schemas/book'}}}}
        '401': {description: Who are you?}
        '404': {description: No such book.}
        '503': {description: Closed.}
        default: {description: Something else.}
    put:
      operationId: updateBook
      tags: [Books]
      parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [title]
              properties: {title: {type: string}, from: {type: string, nullable: true}}
      responses: {'204': {description: Done.}}
  /books/{id}/cover:
    put:
      operationId: replaceCover
      tags: [Books]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      requestBody: {required: true, content: {image/png: {schema: {type: string, format: binary}}}}
      responses: {'200': {description: A list., content: {application/json: {schema: {type: array, items: {type: string}}}}}}
components:
  schemas:
    book:
      type: object
      required: [id]
      properties:
        id: {type: string}
        from: {type: string}
        author: {type: object, properties: {name: {type: string}}}
"""

EXPECTED: dict[str, Any] = {
    "format": 1,
    "title": "Bookshop API",
    "version": "3.4",
    "package": "bookshop",
    "client": "Bookshop",
    "async_client": "AsyncBookshop",
    "operations": [
        {
            "http": "GET /books/{id}",
            "operation_id": "showBook",
            "resource": "books",
            "method": "retrieve",
            "parameters": [
                {"name": "id", "wire_name": "id", "in": "path", "type": "int | str", "required": True},
                {"name": "x_trace", "wire_name": "X-Trace", "in": "header", "type": "str", "required": False},
                {
                    "name": "with_",
                    "wire_name": "with",
                    "in": "query",
                    "type": 'Sequence[Literal["author", "price"]]',
                    "required": False,
                },
            ],
            "body": None,
            "returns": "Book",
            "errors": {"401": "AuthenticationError", "404": "NotFoundError", "503": "InternalServerError"},
            "pagination": None,
        },
        {
            "http": "PUT /books/{id}",
            "operation_id": "updateBook",
            "resource": "books",
            "method": "update",
            "parameters": [{"name": "id", "wire_name": "id", "in": "path", "type": "int | str", "required": True}],
            "body": {
                "media_type": "application/json",
                "arguments": [
                    {"name": "title", "wire_name": "title", "type": "str", "required": True},
                    {"name": "from_", "wire_name": "from", "type": "str | None", "required": False},
                ],
            },
            "returns": "None",
            "errors": {},
            "pagination": None,
        },
        {
            "http": "PUT /books/{id}/cover",
            "operation_id": "replaceCover",
            "resource": "books",
            "method": "replace_cover",
            "parameters": [{"name": "id", "wire_name": "id", "in": "path", "type": "str", "required": True}],
            "body": {"media_type": "image/png", "argument": "body", "type": "FileContent", "required": True},
            "returns": "list[str]",
            "errors": {},
            "pagination": None,
        },
    ],
    "models": [
        {
            "name": "Book",
            "schema": "#/components/schemas/book",
            "fields": [
                {"name": "id", "wire_name": "id", "type": "str", "required": True},
                {"name": "author", "wire_name": "author", "type": "BookAuthor | None", "required": False},
                {"name": "from_", "wire_name": "from", "type": "str | None", "required": False},
            ],
        },
        {
            "name": "BookAuthor",
            "schema": "#/components/schemas/book/properties/author",
            "fields": [{"name": "name", "wire_name": "name", "type": "str | None", "required": False}],
        },
    ],
}


@cache
def surface(path: Path) -> dict[str, Any]:
    """What the command prints."""
    if not path.is_file():
        pytest.skip(f"{path.name} is not at hand")
    result = CliRunner().invoke(main, ["surface", str(path)])
    assert result.exit_code == 0, result.output
    printed: dict[str, Any] = json.loads(result.stdout)
    return printed


def test_the_surface_of_a_small_description(tmp_path: Path) -> None:
    path = tmp_path / "bookshop.yaml"
    path.write_text(SMALL, "utf-8")
    assert surface(path) == EXPECTED


# --- Intercom 2.9 ----------------------------------------------------------------------------------------------------

PARAMETER = {"name", "wire_name", "in", "type", "required"}
ARGUMENT = {"name", "wire_name", "type", "required"}

both = pytest.mark.parametrize("path", [EMBEDDED, PUBLISHED], ids=["embedded", "published"])


@both
def test_every_operation_is_named_as_agreed(path: Path) -> None:
    lines = [line.split(" | ") for line in NAMES.read_text("utf-8").splitlines() if not line.startswith("#")]
    agreed = {line[0]: (line[1], line[3]) for line in lines}
    found = {
        one["http"]: (one["operation_id"], f"{one['resource']}.{one['method']}") for one in surface(path)["operations"]
    }
    assert found == agreed
    assert len(found) == 108


@both
def test_the_keys_are_those_of_the_format(path: Path) -> None:
    whole = surface(path)
    assert list(whole) == ["format", "title", "version", "package", "client", "async_client", "operations", "models"]
    for operation in whole["operations"]:
        assert list(operation) == list(EXPECTED["operations"][0])
        assert all(set(one) == PARAMETER for one in operation["parameters"])
        assert {one["in"] for one in operation["parameters"]} <= {"path", "query", "header", "cookie"}
        assert operation["pagination"] is None or set(operation["pagination"]) == {"style", "items"}
        assert all(status.isdecimal() and name.endswith("Error") for status, name in operation["errors"].items())
        body = operation["body"]
        if body is not None and "arguments" in body:
            assert set(body) == {"media_type", "arguments"}
            assert all(set(one) == ARGUMENT for one in body["arguments"])
        elif body is not None:
            assert set(body) == {"media_type", "argument", "type", "required"}
    for model in whole["models"]:
        assert set(model) == {"name", "schema", "fields"}
        assert all(set(one) == ARGUMENT for one in model["fields"])


@both
def test_the_head(path: Path) -> None:
    whole = surface(path)
    assert (whole["version"], whole["package"]) == ("2.9", "intercom_v2_9")
    assert (whole["client"], whole["async_client"]) == ("Intercom", "AsyncIntercom")


@both
def test_nineteen_operations_have_pages(path: Path) -> None:
    pages = [one["pagination"] for one in surface(path)["operations"] if one["pagination"]]
    assert len(pages) == 19
    assert {page["style"] for page in pages} == {"cursor", "page", "scroll", "next_url"}


@both
def test_names_are_unique(path: Path) -> None:
    whole = surface(path)
    calls = [(one["resource"], one["method"]) for one in whole["operations"]]
    models = [one["name"] for one in whole["models"]]
    assert len(set(calls)) == len(calls)
    assert len(set(models)) == len(models)
