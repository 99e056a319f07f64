"""The testing kit: examples as answers, queued answers and faults, and requests checked against the description."""

from __future__ import annotations

import asyncio
import io
import json
from collections.abc import Iterator
from typing import Any, Literal

import pytest

from generator.runtime.client.base import ApiInfo, AsyncClient, Credential, SyncClient
from generator.runtime.errors import (
    APIConnectionError,
    APITimeoutError,
    IncompleteResponseError,
    InternalServerError,
    NotFoundError,
    RateLimitError,
    UnprocessableEntityError,
)
from generator.runtime.models.model import DateTime, Model
from generator.runtime.pagination.styles import CursorBody, CursorQuery, NextUrl, PageNumber, Scroll
from generator.runtime.request.parameters import deep, spread
from generator.runtime.testing.description import OperationsData, package_operations
from generator.runtime.testing.factories import make
from generator.runtime.testing.fake import AsyncFakeTransport, FakeTransport, UnexpectedRequest
from generator.runtime.testing.waiting import without_waiting

API = ApiInfo(
    title="Things",
    version="1",
    package="things_v1",
    servers={"main": "https://api.example.com/base"},
    default_server="main",
    credentials={"token": Credential("bearer")},
    security=(("token",),),
)

OPERATIONS: OperationsData = {
    "format": 1,
    "operations": [
        {
            "method": "GET",
            "path": "/things/{id}",
            "responses": [
                {
                    "status": "200",
                    "media_type": "application/json",
                    "examples": {"full": {"id": "1", "name": "first"}, "bare": {"id": "2"}},
                },
                {"status": "404", "media_type": "application/json", "examples": {"gone": {"errors": [{"code": "nf"}]}}},
                {"status": "4XX", "media_type": "application/json", "examples": {"any": {"errors": [{"code": "4"}]}}},
            ],
        },
        {"method": "GET", "path": "/things/search", "responses": [{"status": "204"}]},
        {
            "method": "GET",
            "path": "/files/{name}.{ext}",
            "responses": [{"status": "200", "media_type": "text/csv", "kind": "text"}],
        },
        {
            "method": "GET",
            "path": "/things",
            "query": [
                {"name": "page", "type": "integer"},
                {"name": "kind", "type": {"enum": ["a", "b"]}, "required": True},
                {"name": "ids", "type": {"array": "integer"}},
                {"name": "live", "type": {"nullable": "boolean"}},
                {"name": "size", "type": {"any_of": ["number", "boolean"]}},
                {"name": "filter", "type": {"ref": "filter"}, "style": "spread"},
                {"name": "range", "type": "any", "style": "deep"},
                {"name": "tags", "type": {"array": "integer"}, "style": "csv"},
            ],
            "responses": [
                {
                    "status": "200",
                    "media_type": "application/json",
                    "examples": {"one": {"data": [1], "pages": {"page": 1, "total_pages": 9}}},
                }
            ],
            "pagination": {
                "style": "page",
                "items": "data",
                "parameter": ["page"],
                "place": "query",
                "next": ["pages"],
            },
        },
        {
            "method": "POST",
            "path": "/things",
            "body": {"kind": "json", "required": True, "type": {"ref": "thing"}},
            "responses": [{"status": "201", "media_type": "application/json"}],
        },
        {
            "method": "PUT",
            "path": "/things/{id}",
            "body": {"kind": "json", "type": {"any_of": [{"ref": "thing"}, {"array": {"ref": "thing"}}]}},
            "responses": [{"status": "default", "media_type": "application/json"}],
        },
        {
            "method": "POST",
            "path": "/forms",
            "body": {"kind": "form", "type": {"object": {"a": "string"}, "required": ["a"]}},
            "responses": [{"status": "202"}],
        },
        {
            "method": "POST",
            "path": "/files",
            "body": {"kind": "multipart", "type": {"object": {"file": "string"}, "required": ["file"]}},
            "responses": [{"status": "202"}],
        },
        {
            "method": "GET",
            "path": "/cursor",
            "responses": [
                {
                    "status": "200",
                    "media_type": "application/json",
                    "examples": {"one": {"data": [1], "pages": {"next": {"starting_after": "x"}}}},
                }
            ],
            "pagination": {
                "style": "cursor",
                "items": "data",
                "parameter": ["starting_after"],
                "place": "query",
                "next": ["pages", "next", "starting_after"],
            },
        },
        {
            "method": "POST",
            "path": "/cursor",
            "body": {"kind": "json", "type": "any"},
            "responses": [
                {
                    "status": "200",
                    "media_type": "application/json",
                    "examples": {"one": {"data": [1], "pages": {"next": "https://api.example.com/?starting_after=x"}}},
                }
            ],
            "pagination": {
                "style": "cursor",
                "items": "data",
                "parameter": ["pagination", "starting_after"],
                "place": "body",
                "next": ["pages", "next", "starting_after"],
            },
        },
        {
            "method": "GET",
            "path": "/scroll",
            "responses": [
                {
                    "status": "200",
                    "media_type": "application/json",
                    "examples": {"one": {"data": [1], "scroll_param": "s"}},
                }
            ],
            "pagination": {
                "style": "scroll",
                "items": "data",
                "parameter": ["scroll_param"],
                "place": "query",
                "next": ["scroll_param"],
            },
        },
        {
            "method": "GET",
            "path": "/links",
            "responses": [
                {
                    "status": "200",
                    "media_type": "application/json",
                    "examples": {"one": {"data": [1], "pages": {"next": "https://elsewhere.example/"}}},
                }
            ],
            "pagination": {
                "style": "next_url",
                "items": "data",
                "parameter": [],
                "place": "query",
                "next": ["pages", "next"],
            },
        },
    ],
    "schemas": {
        "thing": {
            "object": {
                "name": "string",
                "size": {"nullable": "integer"},
                "price": "number",
                "parts": {"array": {"ref": "thing"}},
                "labels": {"map": "string"},
                "mode": {"enum": [1, 2]},
            },
            "required": ["name"],
        },
        "filter": {"object": {"user_id": "string", "email": "string"}, "required": []},
    },
}


@pytest.fixture
def fake() -> FakeTransport:
    return FakeTransport(operations=OPERATIONS)


@pytest.fixture
def client(fake: FakeTransport) -> Iterator[SyncClient]:
    with without_waiting(SyncClient(API, "test", transport=fake)) as client:
        yield client


def get(client: SyncClient, id: str = "1", **options: Any) -> Any:
    return client.call("GET", "/things/{id}", path={"id": id}, returns=dict, options=options)  # type: ignore[typeddict-item]


# --- answers ---------------------------------------------------------------------------------------------------------


def test_the_default_is_the_first_example_of_success(client: SyncClient) -> None:
    assert get(client) == get(client) == {"id": "1", "name": "first"}


def test_queued_answers_come_in_turn_and_then_the_examples(client: SyncClient, fake: FakeTransport) -> None:
    fake.queue("GET /things/{id}", json={"id": "a"})
    fake.queue("GET /things/{thing_id}", json=None, headers={"X-Extra": "1"})
    fake.queue("GET /things/{id}", example="bare")
    fake.queue("GET /things", json={"data": []})
    assert [get(client) for _ in range(4)] == [{"id": "a"}, None, {"id": "2"}, {"id": "1", "name": "first"}]


def test_queued_text_and_bytes(client: SyncClient, fake: FakeTransport) -> None:
    fake.queue("GET /files/{name}.{ext}", text="a,b")
    fake.queue("GET /files/{name}.{ext}", content=b"\0\1")
    path = {"name": "x", "ext": "csv"}
    assert client.call("GET", "/files/{name}.{ext}", path=path, kind="text") == "a,b"
    assert client.call("GET", "/files/{name}.{ext}", path=path, kind="bytes") == b"\0\1"
    assert client.call("GET", "/files/{name}.{ext}", path=path, kind="bytes") == b""
    assert fake.calls[0].arguments == {"name": "x", "ext": "csv"}


def test_an_error_has_the_example_for_its_status(client: SyncClient, fake: FakeTransport) -> None:
    fake.queue("GET /things/{id}", status=404)
    fake.queue("GET /things/{id}", status=422)
    with pytest.raises(NotFoundError) as not_found:
        get(client)
    assert not_found.value.errors[0].code == "nf"
    assert not_found.value.request_id == "fake-request"
    with pytest.raises(UnprocessableEntityError) as other:
        get(client)
    assert other.value.errors[0].code == "4"


def test_an_error_that_the_description_has_not_is_made_up(client: SyncClient, fake: FakeTransport) -> None:
    fake.queue("POST /things", status=503)
    with pytest.raises(InternalServerError, match="fake_error"):
        client.call("POST", "/things", json={"name": "x"})
    assert len(fake.calls) == 1


def test_success_without_an_example(client: SyncClient, fake: FakeTransport) -> None:
    assert client.call("POST", "/things", json={"name": "x"}, returns=dict) == {"name": "x"}
    assert client.call("PUT", "/things/{id}", path={"id": "1"}, returns=dict) == {}
    assert client.call("GET", "/things/search") is None
    assert [call.operation for call in fake.calls] == ["POST /things", "PUT /things/{id}", "GET /things/search"]


def test_what_the_description_has_not_cannot_be_queued(fake: FakeTransport) -> None:
    with pytest.raises(ValueError, match=r"no operation 'GET /thing'; the description has GET /things"):
        fake.queue("GET /thing")
    with pytest.raises(ValueError, match="no operation"):
        fake.fail("DELETE /things")
    with pytest.raises(ValueError, match="no operation"):
        fake.calls_to("GET /nothing")
    with pytest.raises(ValueError, match="no example 'x'; it has 'full', 'bare'"):
        fake.queue("GET /things/{id}", example="x")


# --- faults ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("error", ["connection", "reset", "timeout", "truncated", 500])
def test_the_client_outlives_two_faults(client: SyncClient, fake: FakeTransport, error: Any) -> None:
    fake.fail("GET /things/{id}", times=2, error=error)
    assert get(client)["name"] == "first"
    assert len(fake.calls_to("GET /things/{id}")) == 3


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        ("connection", APIConnectionError),
        ("timeout", APITimeoutError),
        ("truncated", IncompleteResponseError),
        (429, RateLimitError),
    ],
)
def test_a_third_fault_is_raised(
    client: SyncClient, fake: FakeTransport, error: Any, expected: type[Exception]
) -> None:
    fake.fail("GET /things/{id}", times=3, error=error)
    with pytest.raises(expected):
        get(client)
    assert len(fake.calls) == 3


def test_a_post_that_may_have_arrived_is_not_repeated(client: SyncClient, fake: FakeTransport) -> None:
    fake.fail("POST /things", error="reset")
    with pytest.raises(APIConnectionError):
        client.call("POST", "/things", json={"name": "x"})
    assert len(fake.calls) == 1
    fake.fail("POST /things", error="connection")
    client.call("POST", "/things", json={"name": "x"})
    assert len(fake.calls) == 3


def test_headers_of_a_fault(client: SyncClient, fake: FakeTransport) -> None:
    fake.fail("GET /things/{id}", error=429, times=3, headers={"Retry-After": "7"})
    with pytest.raises(RateLimitError) as caught:
        get(client)
    assert caught.value.retry_after == 7


# --- calls -----------------------------------------------------------------------------------------------------------


def test_calls_are_recorded(client: SyncClient, fake: FakeTransport) -> None:
    client.call("GET", "/things", query={"kind": "a b", "ids": [1, 2]}, headers={"X-Mine": "1"})
    client.call("POST", "/things", json={"name": "é"})
    get(client, "a/b +")
    listed, created, got = fake.calls
    assert (listed.operation, listed.method, listed.path) == ("GET /things", "GET", "/base/things")
    assert listed.query == {"kind": "a b", "ids": ["1", "2"]}
    assert listed.headers["x-mine"] == "1"
    assert listed.headers["authorization"] == "Bearer test"
    assert listed.json is None
    assert created.json == {"name": "é"}
    assert json.loads(created.content) == {"name": "é"}
    assert got.arguments == {"id": "a/b +"}
    assert repr(created) == "Call(POST /base/things, query={}, json={'name': 'é'})"
    assert fake.calls_to("GET /things/{x}") == [got]


# --- checks ----------------------------------------------------------------------------------------------------------


def problems(client: SyncClient, method: str, template: str, /, **arguments: Any) -> list[str]:
    with pytest.raises(UnexpectedRequest) as caught:
        client.call(method, template, **arguments)
    return str(caught.value).splitlines()


def test_an_unknown_operation(client: SyncClient) -> None:
    near = "no operation GET /thing; the description has GET /things"
    assert problems(client, "GET", "/thing")[0].startswith(near)
    assert problems(client, "DELETE", "/things/1")[0].startswith("no operation DELETE /things/1")
    assert problems(client, "GET", "/things/1/2")[0].startswith("no operation GET /things/1/2")


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({}, ["query parameter 'kind' is missing"]),
        ({"kind": "z", "page": "x"}, ["query parameter 'page' is not integer: 'x'"]),
        ({"kind": "a", "ids": [1, "y"]}, ["query parameter 'ids' is not integer: 'y'"]),
        ({"kind": "a", "live": "yes"}, ["query parameter 'live' is not boolean: 'yes'"]),
        ({"kind": "a", "size": "big"}, ["query parameter 'size' is not number or boolean: 'big'"]),
        (
            {"kind": "a", "colour": "red"},
            [
                "query parameter 'colour' is not in the description"
                " (it has: email, ids, kind, live, page, range, size, tags, user_id)"
            ],
        ),
    ],
)
def test_a_query_that_does_not_fit(client: SyncClient, query: dict[str, Any], expected: list[str]) -> None:
    lines = problems(client, "GET", "/things", query=query)
    assert lines == ["GET /things does not fit the description:", *[f"  - {line}" for line in expected]]


def test_a_query_that_fits(client: SyncClient) -> None:
    filters = {"filter": spread({"user_id": "7"}), "range": deep({"from": 1}), "tags": "1,2"}
    query = {"kind": "new", "page": 2, "ids": [1], "live": True, "size": 1.5e10, **filters}
    client.call("GET", "/things", query=query)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({}, ["body.name is missing"]),
        ({"name": 7}, ["body.name is integer, not string"]),
        ({"name": None}, ["body.name is null, not string"]),
        ({"name": "x", "size": True}, ["body.size is boolean, not integer"]),
        (
            {"name": "x", "size": 1.5, "price": "1"},
            ["body.size is number, not integer", "body.price is string, not number"],
        ),
        (
            {"name": "x", "parts": [{"name": "y"}, {}, 7]},
            ["body.parts[1].name is missing", "body.parts[2] is integer, not object"],
        ),
        ({"name": "x", "parts": {}}, ["body.parts is object, not array"]),
        ({"name": "x", "labels": {"a": 1}}, ["body.labels.a is integer, not string"]),
        ({"name": "x", "mode": "fast"}, ["body.mode is string, not integer"]),
        ([], ["body is array, not object"]),
        (None, ["body is null, not object"]),
    ],
)
def test_a_body_that_does_not_fit(client: SyncClient, body: Any, expected: list[str]) -> None:
    lines = problems(client, "POST", "/things", json=body, body_required=True)
    assert lines[1:] == [f"  - {line}" for line in expected]


@pytest.mark.parametrize(
    "body",
    [
        {"name": "x"},
        {"name": "x", "size": None, "price": 1, "mode": 3, "labels": {}, "unknown": object},
        {"name": "x", "parts": [{"name": "y", "parts": []}]},
    ],
)
def test_a_body_that_fits(client: SyncClient, body: dict[str, Any]) -> None:
    body.pop("unknown", None)
    client.call("POST", "/things", json=body)
    client.call("PUT", "/things/{id}", path={"id": "1"}, json=body)
    client.call("PUT", "/things/{id}", path={"id": "1"}, json=[body])


def test_a_union_tells_what_is_wrong_with_the_member_that_fits_best(client: SyncClient) -> None:
    lines = problems(client, "PUT", "/things/{id}", path={"id": "1"}, json=[{"name": 1}, {"name": "x"}])
    assert lines[1:] in (["  - body is array, not object"], ["  - body[0].name is integer, not string"])


def test_bodies_that_are_missing_or_too_many(client: SyncClient) -> None:
    assert problems(client, "POST", "/things")[1:] == ["  - the body is missing"]
    assert problems(client, "GET", "/scroll", json={"a": 1})[1:] == [
        "  - the operation takes no body, and one was sent"
    ]
    client.call("PUT", "/things/{id}", path={"id": "1"})


def test_forms_and_files(client: SyncClient) -> None:
    client.call("POST", "/forms", form={"a": "x"})
    client.call("POST", "/files", multipart={"file": io.BytesIO(b"x")})
    assert problems(client, "POST", "/forms", form={"b": "a"})[1:] == ["  - body.a is missing"]
    assert problems(client, "POST", "/files", multipart={"other": b"x"})[1:] == ["  - body.file is missing"]


def test_checks_can_be_left_out() -> None:
    fake = FakeTransport(operations=OPERATIONS, check=False)
    fake.queue("GET /beta", json={"new": True})
    with SyncClient(API, "test", transport=fake) as client:
        assert client.call("POST", "/things", json={"unknown": 1}, returns=dict) == {"unknown": 1}
        with pytest.raises(NotFoundError):
            client.call("GET", "/nowhere")
        assert len(fake.calls) == 2


def test_an_unexpected_request_is_a_failed_assertion(client: SyncClient) -> None:
    with pytest.raises(AssertionError):
        client.call("GET", "/nowhere")


# --- pages -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("method", "path", "style", "query"),
    [
        ("GET", "/things", PageNumber(), {"kind": "a"}),
        ("GET", "/things", PageNumber(), {"kind": "a", "page": 4}),
        ("GET", "/cursor", CursorQuery(), {}),
        ("POST", "/cursor", CursorBody(), {}),
        ("GET", "/scroll", Scroll(), {}),
        ("GET", "/links", NextUrl(), {}),
    ],
)
def test_iterating_over_the_examples_ends(
    client: SyncClient, method: str, path: str, style: Any, query: dict[str, Any]
) -> None:
    page = client.page(method, path, query=query, returns=dict[str, Any], items=lambda body: body["data"], style=style)
    assert list(page) == [1]


def test_queued_pages_are_followed(client: SyncClient, fake: FakeTransport) -> None:
    fake.queue("GET /cursor", json={"data": [1, 2], "pages": {"next": {"starting_after": "x"}}})
    fake.queue("GET /cursor", json={"data": [3], "pages": {"next": {"starting_after": "y"}}})
    fake.queue("GET /links", json={"data": [1], "pages": {"next": "?before=1"}})
    fake.queue("GET /links", json={"data": [2]})
    for path, style, expected in (("/cursor", CursorQuery(), [1, 2, 3, 1]), ("/links", NextUrl(), [1, 2])):
        page = client.page("GET", path, returns=dict[str, Any], items=lambda body: body["data"], style=style)
        assert list(page) == expected
    assert [call.query for call in fake.calls] == [
        {},
        {"starting_after": "x"},
        {"starting_after": "y"},
        {},
        {"before": "1"},
    ]


# --- async -----------------------------------------------------------------------------------------------------------


def test_the_async_fake_does_the_same() -> None:
    fake = AsyncFakeTransport(operations=OPERATIONS)
    fake.queue("GET /things/{id}", json={"id": "a"})
    fake.fail("GET /things/{id}", times=2, error="truncated")

    async def run() -> None:
        async with without_waiting(AsyncClient(API, "test", transport=fake)) as client:
            assert await client.call("GET", "/things/{id}", path={"id": "1"}, returns=dict) == {"id": "a"}
            answer = await client.call("GET", "/things/{id}", path={"id": "1"}, returns=dict)
            assert answer == {"id": "1", "name": "first"}
            with pytest.raises(UnexpectedRequest, match="kind"):
                await client.call("GET", "/things")
            await client.call("POST", "/files", multipart={"file": io.BytesIO(b"x")})
            page = client.page(
                "GET", "/scroll", returns=dict[str, Any], items=lambda body: body["data"], style=Scroll()
            )
            assert [item async for item in page] == [1]

    asyncio.run(run())
    assert len(fake.calls) == 8


def test_the_description_comes_from_the_generated_package() -> None:
    with pytest.raises(FileNotFoundError):
        package_operations()


# --- models ----------------------------------------------------------------------------------------------------------


class Tag(Model):
    id: str
    made_at: DateTime


class Person(Model):
    id: str
    tag: Tag
    kind: Literal["a", "b"]
    tags: list[Tag]
    score: float | int
    name: str | None = None


def test_models_are_made_by_keyword() -> None:
    person = make(Person, name="Ada", id="5")
    assert (person.id, person.name, person.kind, person.tags) == ("5", "Ada", "a", [])
    assert person.tag == Tag(id="string", made_at=person.tag.made_at)
    assert person.tag.made_at.year == 2026
    assert Person.from_dict(person.to_dict(), strict=True) == person
    with pytest.raises(TypeError, match="nme"):
        make(Person, nme="Ada")


def test_models_can_be_queued(client: SyncClient, fake: FakeTransport) -> None:
    fake.queue("GET /things/{id}", json=make(Tag, id="7"))
    assert get(client) == {"id": "7", "made_at": "2026-01-01T00:00:00Z"}
