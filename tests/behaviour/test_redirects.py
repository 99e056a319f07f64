"""Redirects: at most five, never to another origin, never with a body lost on the way."""

from __future__ import annotations

import pytest

from generator.runtime import errors as e

from .callers import TOKEN, Caller
from .fault_server import Connection, FaultServer, Seen
from .faults import answers, reset_before_answer


def redirects(status: int, location: str) -> object:
    return answers(status, b"", f"Location: {location}")


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("place", ["{url}/there?a=1", "/there?a=1", "there?a=1", "../there?a=1", "//{host}/there?a=1"])
def test_get_follows_within_the_origin(caller: Caller, server: FaultServer, status: int, place: str) -> None:
    server.on("/here", redirects(status, place.format(url=server.url, host=server.url[7:])))
    server.on("/there", answers())
    assert caller.call("GET", "/here").name == "ok"
    [request] = server.requests("/there")
    assert request.target == "/there?a=1"
    assert request.headers["authorization"] == f"Bearer {TOKEN}"


@pytest.mark.parametrize("status", [307, 308])
def test_method_and_body_are_kept(caller: Caller, server: FaultServer, status: int) -> None:
    server.on("/here", redirects(status, "/there"))
    server.on("/there", answers())
    assert caller.call("POST", "/here", json={"name": "x"}).name == "ok"
    [request] = server.requests("/there")
    assert (request.method, request.body) == ("POST", b'{"name":"x"}')


def test_see_other_is_fetched(caller: Caller, server: FaultServer) -> None:
    server.on("/here", redirects(303, "/there"))
    server.on("/there", answers())
    assert caller.call("POST", "/here", json={"name": "x"}).name == "ok"
    [request] = server.requests("/there")
    assert (request.method, request.body) == ("GET", b"")
    assert "content-type" not in request.headers


@pytest.mark.parametrize("status", [301, 302])
def test_a_redirect_that_would_lose_the_body_is_an_error(caller: Caller, server: FaultServer, status: int) -> None:
    server.on("/here", redirects(status, "/there"))
    server.on("/there", answers())
    with pytest.raises(e.RedirectError, match="loses the body"):
        caller.call("POST", "/here", json={"name": "x"})
    assert (server.count("/here"), server.count("/there")) == (1, 0)


@pytest.mark.parametrize(
    "location",
    [
        "https://evil.example/x",
        "//evil.example/x",
        "http://127.0.0.1:1/x",
        "http://localhost:{port}/x",
        "https://127.0.0.1:{port}/x",
        "http://user@127.0.0.1:{port}/x",
        "ftp://127.0.0.1:{port}/x",
        "javascript:alert(1)",
        "\\\\evil.example\\x",
        "/\\evil.example/x",
        "http://127.0.0.1:{port}.evil.example/x",
        "http://127.0.0.1:99999/x",
        "http://[::1/x",
    ],
)
def test_nothing_is_sent_elsewhere(caller: Caller, server: FaultServer, location: str) -> None:
    server.on("/here", redirects(307, location.format(port=server.port)))
    before = len(server.seen)
    with pytest.raises(e.RedirectError, match="redirected away"):
        caller.call("GET", "/here")
    assert server.count("/here") == 1
    assert len(server.seen) == before + 1


def test_a_loop_ends_after_five(caller: Caller, server: FaultServer) -> None:
    server.on("/loop", redirects(302, "/loop"))
    with pytest.raises(e.RedirectError, match="more than 5 times"):
        caller.call("GET", "/loop")
    assert server.count("/loop") == 6


def test_five_are_followed(caller: Caller, server: FaultServer) -> None:
    def behaviour(connection: Connection, request: Seen) -> None:
        if request.number <= 5:
            connection.answer(302, b"", (f"Location: /chain?n={request.number}",))
        else:
            connection.answer(200, b'{"name": "ok"}')

    server.on("/chain", behaviour)
    assert caller.call("GET", "/chain").name == "ok"
    assert server.count("/chain") == 6


def test_a_redirect_without_location_is_a_status_error(caller: Caller, server: FaultServer) -> None:
    server.on("/here", answers(302, b""))
    with pytest.raises(e.APIStatusError) as caught:
        caller.call("GET", "/here")
    assert caught.value.status_code == 302


def test_what_lies_behind_a_redirect_is_retried_by_its_own_method(caller: Caller, server: FaultServer) -> None:
    """The POST was redirected once it had been received: what breaks behind it must not send it again."""
    server.on("/here", redirects(307, "/there"))
    server.on("/there", reset_before_answer)
    with pytest.raises(e.APIConnectionError):
        caller.call("POST", "/here", json={"name": "x"})
    assert (server.count("/here"), server.count("/there")) == (1, 1)


def test_a_location_with_an_umlaut_is_encoded(caller: Caller, server: FaultServer) -> None:
    if caller.transport == "fast":
        pytest.skip("the fast transport cannot read fields that are not ASCII")
    server.on("/here", redirects(302, "/th\xe9re%20x?q=a%26b"))
    server.on("/th%E9re%20x", answers())
    assert caller.call("GET", "/here").name == "ok"
    assert server.requests("/th%E9re%20x")[0].target == "/th%E9re%20x?q=a%26b"


def test_the_token_does_not_show_in_a_refused_location(caller: Caller, server: FaultServer) -> None:
    server.on("/here", redirects(302, f"https://evil.example/?stolen={TOKEN}"))
    with pytest.raises(e.RedirectError) as caught:
        caller.call("GET", "/here")
    assert TOKEN not in str(caught.value)
