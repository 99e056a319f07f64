"""Pages that nobody noted, found by what answers hold; and what is not taken for pages."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.input.document import read
from generator.lower.pagination_evidence import evidence
from generator.pipeline import Job, Options, describe

Json = dict[str, Any]


def description(example: Any = None, *, query: tuple[str, ...] = (), schema: Json | None = None, **more: Any) -> Json:
    media: Json = {"schema": schema or {"type": "object"}}
    if example is not None:
        media["example"] = example
    parameters = [{"name": name, "in": "query", "schema": {"type": "string"}} for name in query]
    operation = {
        "operationId": "listThings",
        "parameters": parameters,
        "responses": {"200": {"description": "ok", "content": {"application/json": media}}},
        **more,
    }
    return {"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {"/things": {"get": operation}}}


def notes(document: Json) -> list[Json]:
    return [one.note for one in evidence(read(json.dumps(document).encode(), "t.json"))]


THING = {"id": "1"}
PROPERTIES: Json = {"type": "object", "properties": {"data": {"type": "array", "items": {}}}}


@pytest.mark.parametrize(
    ("example", "query", "note"),
    [
        (
            {"data": [THING], "pages": {"next": {"starting_after": "x"}}},
            (),
            {"style": "cursor", "items": "data", "parameter": "starting_after", "next": "pages.next.starting_after"},
        ),
        (
            {"items": [THING], "next_page_token": "x"},
            ("page_token",),
            {"style": "cursor", "items": "items", "parameter": "page_token", "next": "next_page_token"},
        ),
        (
            {"users": [THING], "meta": {"next_cursor": "x"}},
            ("cursor", "limit"),
            {"style": "cursor", "items": "users", "parameter": "cursor", "next": "meta.next_cursor"},
        ),
        (
            {"data": [THING], "pages": {"page": 1, "total_pages": 3}},
            (),
            {"style": "page", "items": "data", "parameter": "page", "next": "pages"},
        ),
        (
            {"count": 3, "next": "https://api.example.org/things?page=2", "previous": None, "results": [THING]},
            ("page",),
            {"style": "next_url", "items": "results", "next": "next"},
        ),
        (
            {"data": {"things": [THING]}, "pages": {"page": 1, "total_pages": 3}},
            ("page",),
            {"style": "page", "items": "data.things", "parameter": "page", "next": "pages"},
        ),
        (
            {"data": {"things": [THING], "highlights": []}, "pages": {"page": 1, "total_pages": 3}},
            ("page",),
            {"style": "page", "items": "data.things", "parameter": "page", "next": "pages"},
        ),
        (
            {"data": [THING], "scroll_param": "x"},
            ("scroll_param",),
            {"style": "scroll", "items": "data", "parameter": "scroll_param", "next": "scroll_param"},
        ),
        (
            {"hits": [THING], "scrollId": "x"},
            ("scrollId", "size"),
            {"style": "scroll", "items": "hits", "parameter": "scrollId", "next": "scrollId"},
        ),
        (
            {"data": [THING], "paging": {"next": {"after": "x"}}},
            (),
            {"style": "cursor", "items": "data", "parameter": "after", "next": "paging.next.after"},
        ),
    ],
)
def test_pages_are_known_by_a_recorded_answer(example: Json, query: tuple[str, ...], note: Json) -> None:
    assert notes(description(example, query=query)) == [note]


def test_pages_are_known_by_the_schema() -> None:
    schema = {"properties": {**PROPERTIES["properties"], "next_cursor": {"type": "string"}}}
    assert notes(description(schema=schema, query=("cursor",)))[0]["next"] == "next_cursor"


def test_a_list_one_level_deeper_is_known_by_the_schema() -> None:
    things: Json = {"type": "array", "items": {}}
    below: Json = {"type": "object", "properties": {"things": things, "more": {"type": "object"}}}
    schema: Json = {"properties": {"data": below, "next_cursor": {"type": "string"}}}
    assert notes(description(schema=schema, query=("cursor",)))[0]["items"] == "data.things"


NEXT: Json = {"properties": {"starting_after": {"type": "string"}}}
BY_NUMBER_OR_CURSOR: Json = {"type": "object", "properties": {"page": {}, "total_pages": {}, "next": NEXT}}


@pytest.mark.parametrize(("recorded", "styles"), [("data", ["cursor", "cursor"]), ("others", ["page", "cursor"])])
def test_pages_go_by_the_cursor_that_another_operation_takes_for_the_same_answer(
    recorded: str, styles: list[str]
) -> None:
    pages = {"page": 1, "total_pages": 0}
    document = description({"data": [], "pages": pages}, schema={"$ref": "#/components/schemas/things"})
    lists: Json = PROPERTIES["properties"]
    document["components"] = {
        "schemas": {"things": {"type": "object", "properties": {**lists, "pages": BY_NUMBER_OR_CURSOR}}}
    }
    assert [one["style"] for one in notes(document)] == ["page"]
    search = description({recorded: [], "pages": pages}, schema={"$ref": "#/components/schemas/things"})
    body: Json = {"properties": {"pagination": NEXT}}
    operation: Json = {
        **search["paths"]["/things"]["get"],
        "requestBody": {"content": {"application/json": {"schema": body}}},
    }
    document["paths"]["/things/search"] = {"post": operation}
    assert [one["style"] for one in notes(document)] == styles


def test_pages_of_which_nothing_is_said_may_have_a_link() -> None:
    lists: Json = PROPERTIES["properties"]
    schema: Json = {"properties": {**lists, "pages": {"type": "object"}}}
    note = {"style": "next_url", "items": "data", "next": "pages.next"}
    assert notes(description(schema=schema)) == [note]
    assert notes(description({"data": [THING], "pages": {"size": 1}}, schema=schema)) == []


@pytest.mark.parametrize(
    ("example", "query"),
    [
        ({"data": [THING]}, ("page",)),
        ({"data": [THING], "next_cursor": "x"}, ()),
        ({"data": THING, "pages": {"page": 1, "total_pages": 3}}, ()),
        ({"data": [THING], "next": "step two"}, ()),
        ([THING], ("page",)),
        (None, ("cursor",)),
        ([THING], ("offset", "limit")),  # they are texts
    ],
)
def test_what_is_no_evidence(example: Any, query: tuple[str, ...]) -> None:
    assert notes(description(example, query=query)) == []


def test_a_note_that_is_there_stays_whatever_it_says() -> None:
    example = {"data": [THING], "pages": {"page": 1, "total_pages": 3}}
    assert notes(description(example, **{"x-sdk-pagination": False})) == []


def test_what_is_not_pinned_gets_its_pages_with_a_report(tmp_path: Path) -> None:
    path = tmp_path / "things.json"
    example = {"data": [THING], "pages": {"page": 1, "total_pages": 3}}
    schema = {"properties": {**PROPERTIES["properties"], "pages": {}}}
    path.write_text(json.dumps(description(example, schema=schema)))
    described = describe(Job(path, None, (), None), Options())
    (operation,) = described.api.operations
    assert operation.pagination is not None
    assert operation.pagination.style == "page"
    (found,) = (problem for problem in described.problems if problem.code == "pages-found")
    assert (found.severity, found.pointer) == ("note", "#/paths/~1things/get")


@pytest.mark.parametrize(
    "schema", [{"type": "array", "items": {}}, {"properties": {"other": {"type": "array", "items": {}}}}, None]
)
def test_what_only_an_example_has_gives_no_pages(tmp_path: Path, schema: Any) -> None:
    path = tmp_path / "things.json"
    path.write_text(json.dumps(description({"data": [THING], "pages": {"page": 1, "total_pages": 3}}, schema=schema)))
    described = describe(Job(path, None, (), None), Options())
    assert [operation.pagination for operation in described.api.operations] == [None]
    assert "pages-found" not in {problem.code for problem in described.problems}


def test_evidence_is_looked_for_in_anything() -> None:
    """It is before faults end a run, so every node may be anything."""
    schema = {"$ref": "#/components/schemas/Things"}
    whole = description({"data": [THING], "next": "x", "total": 3}, query=("cursor", "page", "limit"), schema=schema)
    whole["components"] = {"schemas": {"Things": {"allOf": [PROPERTIES], "properties": {"next": {"type": "string"}}}}}
    tried = 0
    for steps in [steps for steps in _steps(whole) if steps]:
        for odd in ([], {}, 1, None, "x", [[]], {"$ref": []}):
            changed = json.loads(json.dumps(whole))
            at = changed
            for step in steps[:-1]:
                at = at[step]
            at[steps[-1]] = odd
            assert isinstance(notes(changed), list)
            tried += 1
    assert tried > 300


def _steps(node: Any, above: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    members = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    return [above, *(found for key, below in members for found in _steps(below, (*above, key)))]


# --- pages that are counted ------------------------------------------------------------------------------------------


def counted(schema: Json, parameters: Json, headers: Json | None = None, path: str = "/things") -> list[Json]:
    """The notes of a GET that takes these whole numbers."""
    document = description(schema=schema)
    operation = document["paths"].pop("/things")["get"]
    operation["parameters"] = [
        {"name": name, "in": "query", "schema": {"type": "integer", **more}} for name, more in parameters.items()
    ]
    operation["responses"]["200"]["headers"] = headers or {}
    document["paths"][path] = {"get": operation}
    return notes(document)


ARRAY: Json = {"type": "array", "items": {"type": "object"}}
BARE: Json = {"style": "offset", "items": ""}


@pytest.mark.parametrize(
    ("parameters", "note"),
    [
        ({"offset": {}, "limit": {}}, {"parameter": "offset", "limit": "limit"}),
        ({"skip": {"default": 0}, "limit": {"maximum": 9}}, {"parameter": "skip", "limit": "limit", "max_limit": 9}),
        ({"$skip": {}, "$top": {}}, {"parameter": "$skip", "limit": "$top"}),
        ({"start": {"minimum": 1}, "count": {}}, {"parameter": "start", "limit": "count", "start": 1}),
        ({"from": {"default": 0}, "page_size": {}}, {"parameter": "from", "limit": "page_size"}),
        ({"from": {}, "size": {}}, None),
        ({"start": {"default": 1700000000}, "limit": {}}, None),
        ({"offset": {"default": 5}, "limit": {}}, None),
        ({"offset": {}}, None),
        ({"limit": {}}, None),
    ],
)
def test_offsets(parameters: Json, note: Json | None) -> None:
    assert counted(ARRAY, parameters) == ([] if note is None else [BARE | note])


@pytest.mark.parametrize(
    ("properties", "path", "found"),
    [
        ({"data": ARRAY, "other": {"type": "string"}}, "/a", {"items": "data"}),
        ({"things": ARRAY, "other": {"type": "string"}}, "/all/things", {"items": "things"}),
        ({"things": ARRAY, "total": {"type": "integer"}}, "/a", {"items": "things", "total": "total"}),
        ({"things": ARRAY, "total": {"type": "string"}}, "/a", {"items": "things"}),
        ({"things": ARRAY, "count": {"type": "integer"}}, "/a", {"items": "things"}),
        (
            {"items": ARRAY, "meta": {"properties": {"has_more": {"type": "boolean"}}}},
            "/a",
            {"items": "items", "more": "meta.has_more"},
        ),
        ({"tags": ARRAY, "name": {"type": "string"}}, "/things/{id}", None),
        ({"data": {"type": "string"}}, "/a", None),
    ],
)
def test_the_list_that_an_offset_is_for(properties: Json, path: str, found: Json | None) -> None:
    schema: Json = {"type": "object", "properties": properties}
    note = {"style": "offset", "parameter": "offset", "limit": "limit"}
    assert counted(schema, {"offset": {}, "limit": {}}, path=path) == ([] if found is None else [note | found])


def test_links() -> None:
    header: Json = {"LINK": {"schema": {"type": "string"}}}
    assert counted(ARRAY, {"page": {}, "per_page": {}}, header) == [{"style": "link", "items": ""}]
    assert counted(ARRAY, {"offset": {}, "limit": {}}, header) == [{"style": "link", "items": ""}]
    assert counted({"type": "object", "properties": {"id": {}, "tags": ARRAY}}, {}, header, "/things/{id}") == []
    assert counted({"type": "object"}, {}, header) == []


@pytest.mark.parametrize(
    ("page", "start"), [({"default": 0}, 0), ({"minimum": 1}, 1), ({}, None), ({"default": "x"}, None)]
)
def test_numbers_that_answers_need_not_repeat(page: Json, start: int | None) -> None:
    schema: Json = {"type": "object", "properties": {"content": ARRAY, "totalPages": {"type": "integer"}}}
    note = {"style": "page", "items": "content", "parameter": "page", "start": start, "total_pages": "totalPages"}
    assert counted(schema, {"page": page, "size": {}}) == ([] if start is None else [note])
