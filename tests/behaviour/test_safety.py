"""What a server, or a slip of the caller's, cannot do: be sent a key that is not its own, fill a disk, split a request."""

from __future__ import annotations

import gzip
import logging
import os
import pickle
import traceback
import warnings
from pathlib import Path
from typing import Any

import pytest

from generator.runtime import errors as e
from generator.runtime.client.api import ApiInfo, Credential
from generator.runtime.client.base import SyncClient
from generator.runtime.client.settings import warn_of_plain_http
from generator.runtime.pagination.styles import CursorBody, NextUrl
from generator.runtime.response.body import PartFile

from .callers import Caller, Thing
from .fault_server import Connection, FaultServer, Seen
from .faults import answers

KEY = "key 7/é&x"
SPELLINGS = (KEY, "key%207/%C3%A9%26x", "key%207%2F%C3%A9%26x", "key+7%2F%C3%A9%26x")
QUERY_KEY = ApiInfo(
    "Keyed",
    "1",
    "keyed_v1",
    {"": "https://api.example.com"},
    credentials={"api_key": Credential("apikey", "query", "api_key")},
    security=(("api_key",),),
)


@pytest.fixture
def keyed(caller: Caller, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A client whose key goes into the query."""
    monkeypatch.setattr("tests.behaviour.callers.API", QUERY_KEY)
    return caller.client(token=None, credentials={"api_key": KEY}, max_retries=0)


def told(error: BaseException) -> str:
    """All that an error shows, in any way."""
    parts = ["".join(traceback.format_exception(error)), repr(error), str(error), repr(vars(error))]
    return "\n".join([*parts, repr(pickle.dumps(error))])


def assert_hidden(text: str) -> None:
    assert not [one for one in SPELLINGS if one in text]


# --- a key in the query ----------------------------------------------------------------------------------------------


def page(url: str) -> Any:
    def behaviour(connection: Connection, request: Seen) -> None:
        number = request.number
        connection.answer(200, f'{{"data": [{number}], "next": "{url.format(number=number)}"}}'.encode())

    return behaviour


def pages(keyed: Any, style: Any = None) -> Any:
    body = dict[str, Any]
    return keyed.page(
        "GET",
        "/things",
        returns=body,
        items=lambda body: body["data"],
        style=style or NextUrl(("next",)),
        query={"q": "a"},
    )


async def collected(found: Any) -> None:
    async for _ in found:
        pass


def walk(caller: Caller, found: Any) -> None:
    caller.run(collected(found)) if caller.is_async else list(found)


def test_a_next_url_that_repeats_the_key(caller: Caller, keyed: Any, server: FaultServer) -> None:
    server.on(
        "/things",
        lambda connection, request: page(
            "/things?api_key=key%207%2F%C3%A9%26x&page={number}" if request.number < 3 else ""
        )(connection, request),
    )
    walk(caller, pages(keyed))
    targets = [one.target for one in server.requests("/things")]
    assert len(targets) == 3
    assert {target.count("api_key=") for target in targets} == {1}
    assert all("q=a" in target for target in targets)


@pytest.mark.parametrize(
    ("url", "style"),
    [
        ("/things?api_key=key%207%2F%C3%A9%26x&page=1", None),
        ("https://elsewhere.example/things?api_key=key%207%2F%C3%A9%26x", None),
        ("http://127.0.0.1/things?x=key%207/%C3%A9%26x&api_key=key+7%2F%C3%A9%26x", CursorBody(("cursor",), ("next",))),
    ],
)
def test_the_key_stands_in_no_pagination_error(
    caller: Caller, keyed: Any, server: FaultServer, url: str, style: Any
) -> None:
    server.on("/things", page(url))
    with pytest.raises(e.PaginationError) as caught:
        walk(caller, pages(keyed, style))
    assert_hidden(told(caught.value))


def test_the_key_stands_in_no_message_log_or_event(
    caller: Caller, keyed: Any, server: FaultServer, caplog: pytest.LogCaptureFixture
) -> None:
    events: list[Any] = []
    client = keyed.with_options(
        on_request=events.append, on_response=events.append, on_retry=events.append, max_retries=1
    )
    echo = f"you sent {KEY} or key%207%2F%C3%A9%26x".encode()
    link = "Link: </things?api_key=key%207%2F%C3%A9%26x&page=2>; rel=next"
    server.on("/html", answers(200, echo, "Content-Type: text/html", link))
    server.on("/bad", answers(400, echo, "Content-Type: text/plain", link))
    server.on("/down", answers(503, b'{"message": "key%207%2F%C3%A9%26x"}', link))
    server.on("/away", answers(302, b"", "Location: https://elsewhere.example/?api_key=key%207%2F%C3%A9%26x"))
    server.on("/reset", lambda connection, request: connection.reset())
    with caplog.at_level(logging.DEBUG):
        for path in ("/html", "/bad", "/down", "/away", "/reset"):
            with pytest.raises(e.SDKError) as caught:
                caller.run(client.call("GET", path, returns=Thing))
            assert_hidden(told(caught.value))
            assert server.requests(path)[-1].target.count("api_key=") == 1
    assert events
    ours = [one.getMessage() for one in caplog.records if one.name.startswith("keyed_v1")]
    assert ours
    assert_hidden(repr(events) + repr(client) + repr(vars(client)) + "\n".join(ours))


def test_a_redirect_that_repeats_the_key(caller: Caller, keyed: Any, server: FaultServer) -> None:
    server.on("/old", answers(307, b"", "Location: /new?api_key=key%207%2F%C3%A9%26x"))
    server.on("/new", answers())
    assert caller.run(keyed.call("GET", "/old", returns=Thing)).name == "ok"
    assert server.requests("/new")[0].target.count("api_key=") == 1


def test_a_key_that_the_caller_gives_himself_is_the_one_that_is_sent(
    caller: Caller, keyed: Any, server: FaultServer
) -> None:
    server.on("/x", answers())
    caller.run(keyed.call("GET", "/x", returns=Thing, options={"extra_query": {"api_key": "own"}}))
    assert server.requests("/x")[0].target == "/x?api_key=own"


# --- redirects -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("location", "arrives"),
    [
        ("/tenant/v1/new", "/tenant/v1/new"),
        ("new", "/tenant/v1/new"),
        ("../v1/new?a=b", "/tenant/v1/new"),
        ("/tenant/v2/new", None),
        ("/tenant/v1extra", None),
        ("/other", None),
        ("../../other", None),
        ("/tenant/v1/%2e%2e/other", None),
        ("/tenant/v1/..%2F../other", None),
        ("/tenant/v1/..%5Cother", None),
        ("/tenant/v1/..;a=b/other", None),
        ("/tenant/v1/%252e%252E/other", None),
        ("/tenant/v1/new..;a/.../a..b", "/tenant/v1/new..;a/.../a..b"),
        ("/", None),
    ],
)
def test_a_redirect_stays_below_the_base_path(
    caller: Caller, server: FaultServer, location: str, arrives: str | None
) -> None:
    server.on("/tenant/v1/old", answers(302, b"", f"Location: {location}"))
    client = caller.client(base_url=f"{server.url}/tenant/v1", max_retries=0)
    if arrives:
        server.on(arrives, answers())
        assert caller.run(client.call("GET", "/old", returns=Thing)).name == "ok"
    else:
        with pytest.raises(e.RedirectError, match=r"redirected away from http.*/tenant/v1, to '"):
            caller.run(client.call("GET", "/old", returns=Thing))


# --- plain http ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "count"),
    [
        ("http://plain-1.example", 1),
        ("http://plain-2.example:8000/v1", 1),
        ("http://[2001:db8::1]:8000", 1),
        ("http://localhost.evil.example", 1),
        ("https://tls.example", 0),
        ("http://localhost:8000", 0),
        ("http://api.localhost", 0),
        ("http://127.0.0.1:80", 0),
        ("http://127.1.2.3", 0),
        ("http://[::1]:8000", 0),
    ],
)
def test_a_plain_http_server_is_warned_of_once(url: str, count: int) -> None:
    class Nobody:
        def send(self, request: Any) -> Any:
            raise e.APIConnectionError("nobody is there")

        def close(self) -> None: ...

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for _ in range(2):
            client = SyncClient(
                QUERY_KEY, credentials={"api_key": "k"}, base_url=url, transport=Nobody(), max_retries=0
            )
            for _ in range(2):
                with pytest.raises(e.APIConnectionError):
                    client.get("/x")
    assert [one.category for one in caught] == [UserWarning] * count
    assert all("is no https server" in str(one.message) for one in caught)


def test_a_server_that_was_told_of_is_not_told_again() -> None:
    with pytest.warns(UserWarning, match="http://plain-3.example is no https server"):
        warn_of_plain_http("http://plain-3.example")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warn_of_plain_http("http://plain-3.example")


# --- files -----------------------------------------------------------------------------------------------------------

BOMB = gzip.compress(bytes(2 * 1024 * 1024))


@pytest.mark.parametrize("header", [(), ("Content-Encoding: gzip",)], ids=["file", "coding"])
def test_a_file_that_grows_beyond_measure_is_given_up(
    caller: Caller, server: FaultServer, tmp_path: Path, header: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generator.runtime.response.body.MAX_BODY", 1024 * 1024)  # below it, any growth is fine
    server.on("/bomb", answers(200, BOMB, *header))
    client = caller.client()
    with pytest.raises(e.TooLargeError, match="more than 100 times its size on the wire: see max_ratio"):
        caller.run(client.download("GET", "/bomb").save(tmp_path / "bomb", gunzip=True))
    assert list(tmp_path.iterdir()) == []
    size = caller.run(client.download("GET", "/bomb").save(tmp_path / "bomb", gunzip=True, max_ratio=None))
    assert size == (tmp_path / "bomb").stat().st_size == 2 * 1024 * 1024


@pytest.mark.skipif(not hasattr(os, "O_NOFOLLOW"), reason="this system has no links to follow")
def test_files_in_the_making_follow_no_link(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    victim = tmp_path / "victim"
    victim.write_bytes(b"precious")
    monkeypatch.setattr("os.urandom", lambda size: bytes(size))
    (tmp_path / f"file.{bytes(6).hex()}.part").symlink_to(victim)
    with pytest.raises(FileExistsError):
        PartFile(tmp_path / "file")
    assert victim.read_bytes() == b"precious"


# --- how a body is sent ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("headers", "message"),
    [
        ({"Content-Length": "3"}, r"Content-Length is '3', and the body has 7 bytes"),
        ({"content-length": "-7"}, r"Content-Length is '-7'"),
        ({"Transfer-Encoding": "chunked"}, r"leave out the header 'Transfer-Encoding'"),
        ({"X-A": "1\r\nX-B: 2"}, r"'X-A' holds a line break"),
        ({"X A": "1"}, r"'X A' is not a header name"),
        ({":path": "/"}, r"':path' is not a header name"),
        ({"X-Ä": "1"}, r"is not a header name"),
        ({"": "1"}, r"'' is not a header name"),
    ],
)
def test_headers_that_would_split_a_request(
    caller: Caller, server: FaultServer, headers: dict[str, str], message: str
) -> None:
    server.on("/x", answers())
    client = caller.client()
    for call in (
        lambda: caller.run(client.call("POST", "/x", json={"a": 1}, returns=Thing, options={"extra_headers": headers})),
        lambda: caller.run(client.call("POST", "/x", json={"a": 1}, returns=Thing, headers=headers)),
    ):
        with pytest.raises(ValueError, match=message):
            call()
    assert server.count("/x") == 0


def test_a_length_that_only_the_caller_knows(caller: Caller, server: FaultServer) -> None:
    server.on("/x", answers())
    client = caller.client()

    async def pieces() -> Any:
        for piece in (b"ab", b"cde"):
            yield piece

    for content in (pieces() if caller.is_async else iter((b"ab", b"cde")), b"abcde"):
        options = {"extra_headers": {"Content-Length": "5", "Host": "own.example"}}
        caller.run(client.call("POST", "/x", content=content, returns=Thing, options=options))
    for seen in server.requests("/x"):
        assert (seen.body, seen.headers["content-length"], seen.headers["host"]) == (b"abcde", "5", "own.example")
