"""What hangs on answers beside what a method returns: headers of redirects, typed bodies of errors."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Iterator
from typing import Any

import pytest

from ..support.cases import CASES
from ..support.clients import GeneratedClient, generate
from ..support.server import Server


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


@pytest.fixture(scope="module")
def ages() -> GeneratedClient:
    return generate(CASES / "errors_described" / "openapi.yaml")


@pytest.fixture(scope="module")
def links() -> GeneratedClient:
    return generate(CASES / "answers_redirect" / "openapi.yaml")


def error_of(client: GeneratedClient, server: Server, status: int, body: bytes, **options: Any) -> Any:
    server.clear()
    server.answer(status, body)
    caller = client.client_class()(base_url=server.url, max_retries=0, **options)
    with caller, pytest.raises(client.import_().APIStatusError) as caught:
        caller.ages.retrieve()
    return caught.value


def test_the_location_of_a_described_redirect_can_be_read(links: GeneratedClient, server: Server) -> None:
    server.clear()
    where = "https://elsewhere.example/page?signature=abc"
    server.answer(302, b"", {"Location": where})
    server.answer(302, b"", {"Location": where})
    with links.client_class()(base_url=server.url) as client:
        raw = client.links.with_raw_response.open("k")
        assert (raw.status_code, raw.headers["location"], raw.parse()) == (302, where, None)
        with client.links.with_streaming_response.open("k") as streamed:
            assert (streamed.status_code, streamed.headers["location"]) == (302, where)
    assert [request.path for request in server.requests] == ["/short/k"] * 2


def test_an_errors_body_is_of_the_described_type(ages: GeneratedClient, server: Server) -> None:
    models = ages.import_("models")
    problem = error_of(ages, server, 400, b'{"title": "Bad", "detail": "age"}')
    assert problem.body == models.Problem(title="Bad", detail="age")
    assert problem.raw_body == {"title": "Bad", "detail": "age"}
    assert type(error_of(ages, server, 410, b'{"why": "x"}').body) is models.GetAgeResponse4XX
    assert type(error_of(ages, server, 503, b'{"detail": []}').body) is models.Invalid
    for twin in (copy.copy(problem), copy.deepcopy(problem), pickle.loads(pickle.dumps(problem))):
        assert (twin.body, twin.raw_body, str(twin)) == (problem.body, problem.raw_body, str(problem))


def test_no_body_keeps_an_error_from_being_raised(ages: GeneratedClient, server: Server) -> None:
    told: list[Any] = []
    odd = error_of(ages, server, 400, b'{"title": 7, "more": 1}', on_drift=told.extend, strict=True)
    assert (odd.body.title, odd.body.extra, odd.raw_body) == (7, {"more": 1}, {"title": 7, "more": 1})
    assert sorted(one.path for one in told) == ["$.more", "$.title"]
    listed = error_of(ages, server, 400, b"[1]", strict=True)
    assert listed.body == listed.raw_body == [1]
    html = error_of(ages, server, 422, b"<p>no</p>", strict=True)
    assert html.body == html.raw_body == "<p>no</p>"
    empty = error_of(ages, server, 422, b"", strict=True)
    assert (empty.body, empty.raw_body) == (None, None)
