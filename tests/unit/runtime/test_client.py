"""The parts of a client that do no I/O: what importing costs, settings, content codings, the course of a call."""

from __future__ import annotations

import gzip
import itertools
import logging
import subprocess
import sys
import zlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.runtime import errors as e
from generator.runtime.client.base import ApiInfo, Credential, SyncClient
from generator.runtime.client.clock import Clock
from generator.runtime.client.resource import Resource
from generator.runtime.client.settings import split_base_url
from generator.runtime.http.answer import Answer
from generator.runtime.http.attempts import Attempts
from generator.runtime.http.outcome import unread
from generator.runtime.http.pool import Origin
from generator.runtime.http.redirects import Redirect, followed, redirect_target
from generator.runtime.http.sync_perform import perform
from generator.runtime.http.transport import BytesResponse, Request, Timeout
from generator.runtime.request.call import prepare
from generator.runtime.request.sync_tokens import authorization
from generator.runtime.response.body import Pace
from generator.runtime.response.content import MAX_BODY, BodyReader
from generator.runtime.response.headers import Headers
from generator.runtime.response.raw import RawResponse

ROOT = Path(__file__).parents[3]
API = ApiInfo(
    "T",
    "1",
    "test_client_api",
    {"us": "https://a.example"},
    "us",
    {},
    {"token": Credential("bearer", env="T_KEY")},
    (("token",),),
    True,
    "g/1",
)

# --- importing -------------------------------------------------------------------------------------------------------

HEAVY = (
    """httpx2 httpcore2 msgspec pyreqwest ssl socket asyncio anyio email urllib.request http.client inspect dataclasses
logging json datetime decimal uuid random threading tempfile""".split()
)


@pytest.mark.parametrize("module", ["client.base", "client.resource", "types"])
def test_importing_loads_nothing_heavy(module: str) -> None:
    code = f"import sys; import generator.runtime.{module}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert set(done.stdout.split()) & set(HEAVY) == set()


def test_making_a_client_loads_no_http_library() -> None:
    code = """import sys
from generator.runtime.client.base import ApiInfo, SyncClient
SyncClient(ApiInfo("T", "1", "p", {"us": "https://a.example"}, "us"))
print(*sys.modules)"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert set(done.stdout.split()) & {"httpx2", "httpcore2", "msgspec", "ssl", "asyncio"} == set()


# --- settings --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (60, (5, 60, 60, 5)),
        (2.5, (2.5, 2.5, 2.5, 2.5)),
        (None, (None, None, None, None)),
        (Timeout(connect=1, read=None), (1, None, 60, 5)),
    ],
)
def test_timeouts(value: Any, expected: tuple[float | None, ...]) -> None:
    assert tuple(Timeout.of(value)) == expected


def test_the_timeouts_of_httpx2_are_understood() -> None:
    import httpx2

    assert tuple(Timeout.of(httpx2.Timeout(7, read=9))) == (7, 9, 7, 7)


@pytest.mark.parametrize("value", [0, -1, float("inf"), float("nan"), True, "5", (1, 2), Timeout(read=-1)])
def test_what_is_no_timeout(value: Any) -> None:
    with pytest.raises(ValueError, match="timeout"):
        Timeout.of(value)


def test_timeouts_shrink_towards_the_deadline() -> None:
    assert tuple(Timeout(5, 60, None, 5).within(10)) == (5, 10, 10, 5)
    assert Timeout().within(None) == Timeout()


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://a.example", ("https://a.example", "")),
        ("HTTPS://A.Example/", ("https://a.example", "")),
        ("http://127.0.0.1:80/v1/", ("http://127.0.0.1:80", "/v1")),
        ("http://[::1]:8080/a/b", ("http://[::1]:8080", "/a/b")),
    ],
)
def test_base_urls(url: str, expected: tuple[str, str]) -> None:
    assert split_base_url(url) == expected


@pytest.mark.parametrize(
    "url",
    ["", "a.example", "ftp://a", "https://", "https://:80", "https://u:p@a", "https://a?b", "https://a#b", "https://ä"],
)
def test_what_is_no_base_url(url: str) -> None:
    with pytest.raises(ValueError, match="base URL"):
        split_base_url(url)


@pytest.mark.parametrize(
    ("origin", "host", "port"),
    [
        ("https://a.example", b"a.example", None),
        ("http://a:81", b"a", 81),
        ("http://[::1]:8", b"::1", 8),
        ("http://[::1]", b"::1", None),
    ],
)
def test_origins(origin: str, host: bytes, port: int | None) -> None:
    parts = Origin(origin)
    assert (parts.host, parts.port) == (host, port)
    assert parts.host_header == (b"Host", origin.partition("://")[2].encode())


@pytest.mark.parametrize(
    ("location", "expected"),
    [
        ("/b?c=1#d", "/b?c=1"),
        ("b", "/v/b"),
        ("?x", "/v/a?x"),
        ("https://a.example:443/b", "/b"),
        ("HTTPS://A.EXAMPLE/b", "/b"),
        ("https://a.example", "/"),
        ("/b%2Fc%20d", "/b%2Fc%20d"),
        ("http://a.example/b", None),
        ("https://a.example:8443/b", None),
        ("https://a.example.evil/b", None),
        ("https://a.example@evil/b", None),
        ("///evil/b", "/evil/b"),
        ("https:\\\\evil", None),
        ("/b\x00", None),
        ("https://[", None),
    ],
)
def test_where_a_redirect_leads(location: str, expected: str | None) -> None:
    assert redirect_target("https://a.example", "/v/a", location) == expected


@given(st.text())
def test_no_location_leads_elsewhere_or_fails(location: str) -> None:
    target = redirect_target("https://a.example", "/v/a", location)
    assert target is None or (target.startswith("/") and target.isascii() and target.isprintable())


# --- content codings -------------------------------------------------------------------------------------------------


def read(chunks: list[bytes], *fields: tuple[str, str], limited: bool = True) -> bytes:
    reader = BodyReader(200, Headers(fields), "GET", limited=limited)
    data = b"".join(itertools.chain.from_iterable(map(reader.feed, chunks)))
    reader.finish()
    return data


CODERS = {
    "gzip": gzip.compress,
    "x-gzip": gzip.compress,
    "deflate": zlib.compress,
    "identity": bytes,
}


@settings(deadline=None)
@given(
    data=st.binary(max_size=5000).map(lambda data: data * 7),
    codings=st.lists(st.sampled_from(sorted(CODERS)), max_size=3),
    cuts=st.lists(st.integers(0, 6000), max_size=5),
)
def test_codings_are_undone_however_the_body_is_cut(data: bytes, codings: list[str], cuts: list[int]) -> None:
    encoded = data
    for coding in codings:
        encoded = CODERS[coding](encoded)
    places = [0, *sorted(min(cut, len(encoded)) for cut in cuts), len(encoded)]
    chunks = [encoded[start:end] for start, end in itertools.pairwise(places)]
    fields = [("Content-Encoding", ", ".join(codings))] if codings else []
    assert read(chunks, *fields) == data


def test_large_bodies_come_in_bounded_pieces() -> None:
    data = bytes(50) * 1_000_000
    reader = BodyReader(200, Headers((("Content-Encoding", "gzip"),)), "GET", limited=False)
    sizes = [len(piece) for piece in reader.feed(gzip.compress(data))]
    reader.finish()
    assert sum(sizes) == len(data)
    assert max(sizes) <= 256 * 1024


@pytest.mark.parametrize(("ratio", "accepted"), [(50, True), (400, False)])
def test_the_ratio_has_a_limit(ratio: int, accepted: bool) -> None:
    noise = bytes(range(256)) * 4
    data = b"".join(zlib.compress(noise + bytes([n % 256, n // 256])) + bytes(ratio * 8) for n in range(2000))
    packed = gzip.compress(data)
    found = len(data) / len(packed)
    assert (found < 100) is accepted, found
    if accepted:
        assert read([packed], ("Content-Encoding", "gzip")) == data
    else:
        with pytest.raises(e.TooLargeError, match="100 times"):
            read([packed], ("Content-Encoding", "gzip"))


def test_small_bodies_may_shrink_as_they_like() -> None:
    data = b" " * 60_000
    assert read([gzip.compress(data)], ("Content-Encoding", "gzip")) == data


def test_the_size_has_a_limit() -> None:
    block = bytes(1024 * 1024)
    with pytest.raises(e.TooLargeError, match=str(MAX_BODY)):
        read([block] * 65)
    with pytest.raises(e.TooLargeError):
        read([], ("Content-Length", str(MAX_BODY + 1)))
    assert len(read([block] * 65, limited=False)) == 65 * len(block)


@pytest.mark.parametrize("length", ["", "abc", "-1", "1e3", "9" * 30, "５"])
def test_a_length_that_is_none_is_passed_over(length: str) -> None:
    assert read([b"abc"], ("Content-Length", length)) == b"abc"


def test_transfer_encoding_wins_over_a_length() -> None:
    assert read([b"abc"], ("Content-Length", "100"), ("Transfer-Encoding", "chunked")) == b"abc"


# --- the course of a call --------------------------------------------------------------------------------------------


class StillClock(Clock):
    """A clock that a test moves."""

    __slots__ = ("time",)

    def __init__(self) -> None:
        self.time = 0.0

    def now(self) -> float:
        return self.time

    def epoch(self) -> float:
        return 1_700_000_000.0 + self.time

    def uniform(self, high: float) -> float:
        return high


def course(method: str = "GET", **options: Any) -> tuple[Attempts, StillClock]:
    client = SyncClient(API, "tok", **options)
    core = client._core
    clock = core.clock = StillClock()
    call = prepare(core, method, "/x", {})
    call.authorize(authorization(core, call, perform))
    return Attempts(core, call), clock


def test_a_call_that_succeeds() -> None:
    attempts, _ = course()
    request = attempts.request()
    assert (request.method, request.url, request.deadline) == ("GET", "https://a.example/x", 120.0)
    assert attempts.next(Answer(200, ())) is None


def test_pauses_double_and_the_last_error_is_raised() -> None:
    attempts, clock = course(max_retries=3)
    for wait in (0.5, 1.0, 2.0):
        attempts.request()
        assert attempts.next(Answer(503, ())) == wait
        clock.time += wait
    attempts.request()
    with pytest.raises(e.InternalServerError):
        attempts.next(Answer(503, ()))
    assert attempts.number == 4


def test_a_wait_that_was_asked_for_leaves_time_for_the_answer() -> None:
    """Half of what is left after the moment that the server named, at the most: not all clients at that moment."""
    attempts, _ = course(deadline=10.0)
    attempts.request()
    assert attempts.next(Answer(503, [("Retry-After", "9")])) == 9.5
    attempts, _ = course(deadline=10.0)
    attempts.request()
    assert attempts.next(Answer(503, [("Retry-After", "4")])) == 4.5
    attempts, _ = course(deadline=10.0)
    attempts.request()
    assert attempts.next(Answer(503, [("Retry-After", "9.8")])) == pytest.approx(9.9)


def test_a_retry_that_succeeds_gives_its_token_back_once() -> None:
    attempts, _ = course(max_retries=5)
    budget = attempts._core.budget
    for _ in range(3):
        attempts.request()
        attempts.next(Answer(503, ()))
    assert budget._tokens == 97
    attempts.request()
    attempts.next(Answer(200, ()))
    assert budget._tokens == pytest.approx(98.1)


@pytest.mark.parametrize(
    ("method", "status", "expected"),
    [
        ("HEAD", 303, Redirect("HEAD", "/y")),
        ("GET", 303, Redirect("GET", "/y", drops_body=True)),
        ("POST", 303, Redirect("GET", "/y", drops_body=True)),
        ("HEAD", 301, Redirect("HEAD", "/y")),
        ("PUT", 307, Redirect("PUT", "/y")),
    ],
)
def test_what_a_redirect_asks_for(method: str, status: int, expected: Redirect) -> None:
    asked = Redirect(method, "/x")
    found = followed(asked, status, "/y", "https://a.example", "", count=5, replayable=True, shown=f"{method} /x")
    assert found == expected
    with pytest.raises(e.RedirectError, match="more than 5 times"):
        followed(asked, status, "/y", "https://a.example", "", count=6, replayable=True, shown=f"{method} /x")


@pytest.mark.parametrize("size", [64 * 1024 - 1, 64 * 1024, 64 * 1024 + 1, 200_000])
def test_an_error_answer_that_broke_off_keeps_its_first_64_kib(size: int) -> None:
    attempts, _ = course()
    answer = Answer(500, ())
    kept = unread(attempts, attempts._call, answer, [b"x" * 1000, b"y" * (size - 1000)], e.IncompleteResponseError())
    assert isinstance(kept, Answer)
    assert len(kept.content) == min(size, 65536)


def test_no_pause_goes_beyond_the_deadline() -> None:
    attempts, clock = course(deadline=10.0)
    attempts.request()
    clock.time = 9.8
    with pytest.raises(e.InternalServerError):
        attempts.next(Answer(503, ()))


def test_no_request_is_sent_after_the_deadline() -> None:
    attempts, clock = course(deadline=10.0)
    clock.time = 10.0
    with pytest.raises(e.APITimeoutError) as caught:
        attempts.request()
    assert caught.value.request_sent is False


def test_all_attempts_have_one_deadline() -> None:
    attempts, clock = course(deadline=10.0)
    first = attempts.request()
    clock.time = 7.0
    second = attempts.request()
    assert (first.deadline, second.deadline) == (10.0, 10.0)
    assert first.timeout == second.timeout == Timeout()


def test_a_wait_that_was_asked_for_costs_no_budget() -> None:
    attempts, _ = course(max_retries=1)
    attempts.request()
    before = attempts._core.budget._tokens
    assert attempts.next(Answer(429, (("Retry-After", "1"),))) == 1.5
    assert attempts._core.budget._tokens == before


def test_an_empty_budget_ends_retries() -> None:
    attempts, _ = course()
    while attempts._core.budget.take():
        pass
    attempts.request()
    with pytest.raises(e.InternalServerError):
        attempts.next(Answer(503, ()))


def test_a_failed_attempt_names_its_call() -> None:
    attempts, _ = course("POST")
    attempts.request()
    with pytest.raises(e.APIConnectionError) as caught:
        attempts.next(e.APIConnectionError("no answer to Bearer tok"))
    assert (caught.value.method, caught.value.path) == ("POST", "/x")
    assert str(caught.value) == "no answer to Bearer [hidden]"


def test_a_slow_body_is_ended_by_what_it_brings() -> None:
    clock = StillClock()
    request = Request("GET", "https://a.example", "/x")
    pace = Pace(request, clock, 10.0)
    for _ in range(5):
        pace.start()
        clock.time += 9.0
        pace.stop(70_000)
        clock.time += 1000.0  # what the caller does between the pieces
    pace.start()
    assert request.deadline == clock.time + 10.0
    clock.time += 10.0
    with pytest.raises(e.APITimeoutError):
        pace.stop(10)


# --- views, resources, logs ------------------------------------------------------------------------------------------


class Fixed:
    """A transport with one answer."""

    def send(self, request: Request) -> BytesResponse:
        return BytesResponse(200, (("X-Request-Id", "r9"),), b'{"a": 1}')

    def close(self) -> None:
        raise AssertionError("what the caller has brought is the caller's to close")


class Things(Resource):
    def retrieve(self, id: str) -> Any:
        return self._client.call("GET", "/things/{id}", path={"id": id}, returns=dict)


def test_a_resource_and_its_raw_twin() -> None:
    with SyncClient(API, "tok", transport=Fixed()) as client:
        things = Things(client)
        assert things.retrieve("1") == {"a": 1}
        answer = things._as_raw().retrieve("1")
        assert isinstance(answer, RawResponse)
        assert repr(answer) == "<RawResponse 200>"
        assert repr(things) == "<Things of SyncClient(base_url='https://a.example')>"


def test_log_lines(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger=API.package)
    client = SyncClient(API, "tok_secret", transport=Fixed())
    Things(client).retrieve("1")
    client.request("GET", "/y", query={"email": "a@b.c"})
    assert [record.getMessage() for record in caplog.records] == [
        "GET /things/1: attempt 1",
        "GET /things/1: 200, request r9",
        "GET /y: attempt 1",
        "GET /y: 200, request r9",
    ]
    assert {record.name for record in caplog.records} == {API.package}
