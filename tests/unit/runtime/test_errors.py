"""The error classes: the tree, what they say, and that they survive being pickled and copied."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Iterator
from typing import Any

import pytest

from generator.runtime import errors as e
from generator.runtime.http.rate_limit import RateLimit
from generator.runtime.models.model import Model
from generator.runtime.response import problems
from generator.runtime.response.headers import Headers
from generator.runtime.response.parse import described_error, error_body
from generator.runtime.types import Drift

HEADERS = Headers((("X-Request-Id", "r1"), ("X-RateLimit-Limit", "9"), ("Set-Cookie", "a"), ("set-cookie", "b")))
WHERE: dict[str, Any] = {"method": "GET", "path": "/x"}


def subclasses(cls: type[e.SDKError]) -> Iterator[type[e.SDKError]]:
    yield cls
    for sub in cls.__subclasses__():
        if sub.__module__ == e.__name__:
            yield from subclasses(sub)


def status_error(status: int, body: Any, headers: Headers = HEADERS) -> e.APIStatusError:
    return problems.status_error(status, headers=headers, raw_body=body, **WHERE)


FULL = [
    e.APIConnectionError("m", request_sent=False, **WHERE),
    e.APITimeoutError("m", **WHERE),
    e.RedirectError("m", **WHERE),
    status_error(404, {"type": "error.list", "errors": [{"code": "c", "message": "m", "field": "f"}]}),
    problems.status_error(429, headers=HEADERS, raw_body="text", retry_after=3.5, **WHERE),
    e.IncompleteResponseError("m", status_code=200, headers=HEADERS, body=b"abc", request_id="r1", **WHERE),
    e.DriftError("m", deviations=[Drift("$.a", "string", "number")], status_code=200, **WHERE),
]


@pytest.mark.parametrize(
    "error", [*FULL, *(cls("m") for cls in subclasses(e.SDKError))], ids=lambda e: type(e).__name__
)
def test_all_survive_pickle_and_copy(error: e.SDKError) -> None:
    error.add_note("a note")
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        check_twin(error, pickle.loads(pickle.dumps(error, protocol)))
    check_twin(error, copy.copy(error))
    check_twin(error, copy.deepcopy(error))


def check_twin(error: e.SDKError, twin: e.SDKError) -> None:
    assert type(twin) is type(error)
    assert (str(twin), repr(twin), vars(twin)) == (str(error), repr(error), vars(error))
    if isinstance(error, e.APIStatusError):
        assert isinstance(twin, e.APIStatusError)
        assert twin.rate_limit == error.rate_limit
        assert twin.headers.pairs == error.headers.pairs


def test_every_class_is_in_the_trees_picture() -> None:
    for cls in subclasses(e.SDKError):
        assert cls.__name__ in (e.__doc__ or "")


@pytest.mark.parametrize(
    ("status", "cls"),
    [
        (400, e.BadRequestError),
        (401, e.AuthenticationError),
        (402, e.APIStatusError),
        (403, e.PermissionDeniedError),
        (404, e.NotFoundError),
        (409, e.ConflictError),
        (418, e.APIStatusError),
        (422, e.UnprocessableEntityError),
        (429, e.RateLimitError),
        (500, e.InternalServerError),
        (599, e.InternalServerError),
        (600, e.APIStatusError),
        (304, e.APIStatusError),
        (999, e.APIStatusError),
    ],
)
def test_every_status_has_a_class(status: int, cls: type[e.APIStatusError]) -> None:
    error = status_error(status, None)
    assert type(error) is cls
    assert (error.status_code, error.method, error.path) == (status, "GET", "/x")
    assert error.rate_limit == RateLimit(9, None, None)


def deep_errors(levels: int) -> Any:
    return ["at the bottom"] if levels == 0 else {"a": deep_errors(levels - 1)}


@pytest.mark.parametrize(
    ("body", "details"),
    [
        (
            {"type": "error.list", "errors": [{"code": "a", "message": "b", "field": "c"}, {"code": "d"}]},
            [("a", "b", "c"), ("d", None, None)],
        ),
        (
            {"errors": ["just text", None, {"code": 5, "message": ["x"]}]},
            [(None, "just text", None), ("5", None, None)],
        ),
        ({"errors": {"code": "a"}}, [("a", None, None)]),
        ({"error_key": "no_admin", "message": "who?"}, [("no_admin", "who?", None)]),
        ({"error": "unauthorized", "message": "no"}, [("unauthorized", "no", None)]),
        ({"error": {"code": "a", "message": "b"}}, [("a", "b", None)]),
        ({"message": "only"}, [(None, "only", None)]),
        ({"errors": []}, []),
        ({"title": "Bad", "detail": "age must be positive", "status": 400}, [(None, "age must be positive", None)]),
        (
            {"statusCode": 400, "error": "Bad Request", "message": ["age must be positive", "name is missing"]},
            [(None, "age must be positive", None), (None, "name is missing", None)],
        ),
        ({"title": "Bad", "status": 400}, [(None, "Bad", None)]),
        ({"detail": "Not found."}, [(None, "Not found.", None)]),
        ({"detail": "Expired", "code": "token_not_valid"}, [("token_not_valid", "Expired", None)]),
        (
            {"detail": [{"type": "missing", "loc": ["body", "items", 0], "msg": "Field required", "input": {}}]},
            [("missing", "Field required", "body.items.0")],
        ),
        (
            {"errors": {"Name": ["is needed", "is short"]}, "title": "Invalid"},
            [(None, "is needed", "Name"), (None, "is short", "Name")],
        ),
        (
            {"name": ["This field is required."], "non_field_errors": ["Odd."]},
            [(None, "This field is required.", "name"), (None, "Odd.", None)],
        ),
        (
            {"error": "invalid_grant", "error_description": "The code has expired"},
            [("invalid_grant", "The code has expired", None)],
        ),
        (
            {"errors": [{"title": "Odd", "detail": "Too old", "source": {"pointer": "/data/age"}}]},
            [(None, "Too old", "/data/age")],
        ),
        (
            {"timestamp": "t", "status": 404, "error": "Not Found", "message": "No such", "path": "/x"},
            [("Not Found", "No such", None)],
        ),
        ({"error": True, "msg": "no"}, [(None, "no", None)]),
        (
            {"statusCode": 400, "message": ["name must be text", "age must be a number"], "error": "Bad Request"},
            [(None, "name must be text", None), (None, "age must be a number", None)],
        ),
        (
            {"address": {"city": ["May not be blank."]}, "lines": [{"price": ["Too low."]}, {}]},
            [(None, "May not be blank.", "address.city"), (None, "Too low.", "lines.0.price")],
        ),
        (
            {"errors": [{"message": "No field x", "path": ["a"], "extensions": {"code": "INVALID"}}], "data": None},
            [("INVALID", "No field x", None)],
        ),
        ({"errors": "just text"}, [(None, "just text", None)]),
        ({"Message": "Not allowed"}, [(None, "Not allowed", None)]),
        ({"a": deep_errors(50)}, []),
        ([{"message": "one"}, {"message": "two"}], [(None, "one", None), (None, "two", None)]),
        ({"unknown": 1}, []),
        ([1, 2], []),
        ("text", []),
        (None, []),
    ],
)
def test_details_from_every_shape(body: Any, details: list[tuple[str | None, ...]]) -> None:
    assert [tuple(detail) for detail in status_error(400, body).errors] == details


@pytest.mark.parametrize(
    ("headers", "body", "expected"),
    [
        (HEADERS, {"request_id": "in-body"}, "r1"),
        (Headers(()), {"request_id": "in-body"}, "in-body"),
        (Headers([("Request-Id", "r2")]), {"request_id": "in-body"}, "r2"),
        (Headers([("Request-Id", "r2"), ("X-Request-ID", "r1")]), None, "r1"),
        (Headers([("x-amzn-RequestId", "r3"), ("X-Request-ID", "")]), None, "r3"),
        (Headers(()), {"request_id": None}, None),
        (Headers(()), "text", None),
    ],
)
def test_the_request_id(headers: Headers, body: Any, expected: str | None) -> None:
    assert status_error(400, body, headers).request_id == expected


def test_messages_say_what_where_and_which() -> None:
    body = {"errors": [{"code": "not_found", "message": "no such contact"}]}
    assert str(status_error(404, body)) == "404 on GET /x: not_found: no such contact (request r1)"
    assert (
        str(status_error(502, "<html>\n <b>bad</b></html>", Headers(()))) == "502 on GET /x: <html> <b>bad</b></html>"
    )
    assert len(str(status_error(502, "x" * 100_000))) < 500
    page = "<!doctype html>\n<html><head><title>502: a &amp; b</title></head><body>...</body></html>"
    assert str(status_error(502, page, Headers(()))) == "502 on GET /x: 502: a & b"
    github = {"message": "Validation Failed", "errors": [{"field": "title", "code": "missing"}]}
    assert str(status_error(422, github, Headers(()))) == "422 on GET /x: Validation Failed: missing: title"
    dotnet = {"title": "It is wrong.", "errors": {"Name": ["is needed"]}}
    assert str(status_error(400, dotnet, Headers(()))) == "400 on GET /x: It is wrong: Name: is needed"
    error = e.DecodeError("the body is text/html, not JSON")
    error.locate(status_code=200, method="GET", path="/x", headers=HEADERS, body=b"x" * 100_000)
    assert str(error) == "the body is text/html, not JSON (GET /x 200, request r1)"
    assert error.rate_limit == RateLimit(9, None, None)
    assert error.body is not None
    assert len(error.body) == 65536


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", None),
        (b" \n", None),
        (b'{"a": 1}', {"a": 1}),
        (b"<html>", "<html>"),
        (b"\xff\xfe", "\ufffd\ufffd"),
        (b'{"a": NaN}', '{"a": NaN}'),
        (b"null", None),
    ],
)
def test_bodies_are_json_or_text(content: bytes, expected: Any) -> None:
    assert error_body(content) == expected


def test_a_body_of_deep_json_is_text() -> None:
    assert error_body(b"[" * 100_000) == "[" * 100_000


def test_headers_ignore_case_and_join_repeated_fields() -> None:
    assert HEADERS["SET-COOKIE"] == "a, b"
    assert HEADERS.get("x-request-ID") == "r1"
    assert HEADERS.get("missing") is None
    assert HEADERS.get("missing", "default") == "default"
    assert "Set-Cookie" in HEADERS
    assert 5 not in HEADERS
    assert list(HEADERS) == ["x-request-id", "x-ratelimit-limit", "set-cookie"]
    assert len(HEADERS.pairs) == 4
    assert pickle.loads(pickle.dumps(HEADERS)) == HEADERS
    with pytest.raises(KeyError):
        HEADERS["missing"]


class Refusal(Model):
    code: str | None = None


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        (404, {"code": "x"}, Refusal(code="x")),
        (499, {"code": "x"}, Refusal(code="x")),
        (500, {"code": "x"}, {"code": "x"}),
        (404, "gone", "gone"),
        (404, None, None),
        (404, [1], [1]),
    ],
)
def test_an_error_is_read_as_it_is_described(status: int, body: Any, expected: Any) -> None:
    errors = {404: Refusal, "4XX": Refusal}
    assert described_error(body, status, errors, None) == expected
    assert type(described_error(body, status, errors, None)) is type(expected)


class Complaint(Model):
    code: str = ""


@pytest.mark.parametrize(
    ("content_type", "expected"),
    [
        ("application/problem+json; charset=utf-8", Complaint),
        ("application/json", Refusal),
        ("application/hal+json; v=2", Complaint),
        ("application/hal+json; v=1", Refusal),
        ("application/x-other+json", Refusal),
        ("", Refusal),
    ],
)
def test_an_error_is_read_by_its_media_type(content_type: str, expected: type[Model]) -> None:
    offered = {"application/json": Refusal, "application/problem+json": Complaint}
    versions = {"application/hal+json": Refusal, "application/hal+json; v=2": Complaint}
    found = described_error({"code": "x"}, 404, {404: {**offered, **versions}}, None, content_type)
    assert type(found) is expected
