"""When calls are repeated, how long they wait before, and what a server's own wishes do to that."""

from __future__ import annotations

import socket
import threading
import time
from email.utils import formatdate
from typing import Any

import pytest

from generator.runtime import errors as e
from generator.runtime.http.retry import ResponseEvent, RetryEvent

from .callers import Caller, Thing
from .fault_server import Connection, FaultServer, Seen
from .faults import ERROR, GOOD, answers, reset_before_answer


@pytest.fixture
def closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


@pytest.mark.parametrize("method", ["GET", "POST", "PATCH"])
def test_refused_connections_are_tried_again_whatever_the_method(caller: Caller, closed_port: int, method: str) -> None:
    with pytest.raises(e.APIConnectionError) as caught:
        caller.call(method, "/x", client={"base_url": f"http://127.0.0.1:{closed_port}"})
    assert caught.value.request_sent is False
    assert len(caller.clock.pauses) == 2


def test_pauses_grow_within_their_bounds(caller: Caller, closed_port: int) -> None:
    with pytest.raises(e.APIConnectionError):
        caller.call("GET", "/x", client={"base_url": f"http://127.0.0.1:{closed_port}", "max_retries": 7})
    assert len(caller.clock.pauses) == 7
    for number, pause in enumerate(caller.clock.pauses):
        assert 0 <= pause <= min(8, 0.5 * 2**number)


@pytest.mark.parametrize(("method", "requests"), [("GET", 3), ("PUT", 3), ("DELETE", 3), ("POST", 1), ("PATCH", 1)])
def test_only_methods_that_may_be_repeated_are(caller: Caller, server: FaultServer, method: str, requests: int) -> None:
    server.on("/503", answers(503, ERROR))
    with pytest.raises(e.InternalServerError):
        caller.call(method, "/503")
    assert server.count("/503") == requests


@pytest.mark.parametrize(("method", "idempotent", "requests"), [("POST", True, 3), ("GET", False, 1)])
def test_the_caller_can_say_otherwise(
    caller: Caller, server: FaultServer, method: str, idempotent: bool, requests: int
) -> None:
    server.on("/reset", reset_before_answer)
    with pytest.raises(e.APIConnectionError):
        caller.call(method, "/reset", options={"idempotent": idempotent})
    assert server.count("/reset") == requests


def test_the_number_of_retries_can_be_set_for_one_call(caller: Caller, server: FaultServer) -> None:
    server.on("/503", answers(503, ERROR))
    with pytest.raises(e.InternalServerError):
        caller.call("GET", "/503", options={"max_retries": 5})
    assert server.count("/503") == 6


def test_every_attempt_sends_the_same_bytes(caller: Caller, server: FaultServer) -> None:
    tokens = iter(["tok_1", "tok_2", "tok_3"])
    server.on("/same", answers(503, ERROR))
    with pytest.raises(e.InternalServerError):
        caller.call(
            "PUT",
            "/same",
            client={"token": lambda: next(tokens)},
            query={"a": [1, 2]},
            json={"name": "é", "n": 1.5},
            headers={"X-Own": "1"},
        )
    first, *others = [request._replace(number=0) for request in server.requests("/same")]
    assert first.headers["authorization"] == "Bearer tok_1"
    assert others == [first, first]


# --- what the server asks for ----------------------------------------------------------------------------------------


def in_seconds(seconds: float) -> str:
    return str(int(time.time() + seconds))


def as_date(seconds: float) -> str:
    return formatdate(time.time() + seconds, usegmt=True)


ASKED: list[tuple[str, Any, float, float]] = [
    ("Retry-After: {}", lambda: "3", 3, 3.5),
    ("Retry-After: {}", lambda: "1.5", 1.5, 2),
    ("Retry-After: {}", lambda: as_date(5), 3.5, 5.6),
    ("X-RateLimit-Reset: {}", lambda: in_seconds(7), 5.5, 7.6),
    ("Retry-After: 2\r\nX-RateLimit-Reset: {}", lambda: in_seconds(9), 7.5, 9.6),
    ("Retry-After: 12\r\nX-RateLimit-Reset: {}", lambda: in_seconds(4), 12, 12.5),
]


@pytest.mark.parametrize(("header", "value", "least", "most"), ASKED)
def test_a_wait_that_the_server_names_is_kept(
    caller: Caller, server: FaultServer, header: str, value: Any, least: float, most: float
) -> None:
    server.on("/429", answers(429, ERROR, header.format(value()), times=1))
    assert caller.call("POST", "/429", json={"name": "x"}) == Thing(id="1", name="ok")
    assert server.count("/429") == 2
    [pause] = caller.clock.pauses
    assert least <= pause <= most


NONSENSE = ["nan", "inf", "-inf", "-5", "1e3", "soon", "", "0x10", "9" * 30, "Thu, 99 Foo 2025 99:99:99 GMT", "1_0"]


@pytest.mark.parametrize("value", NONSENSE)
@pytest.mark.parametrize("name", ["Retry-After", "X-RateLimit-Reset"])
def test_nonsense_is_passed_over(caller: Caller, server: FaultServer, name: str, value: str) -> None:
    server.on("/429", answers(429, ERROR, f"{name}: {value}", times=1))
    assert caller.call("GET", "/429").name == "ok"
    assert caller.clock.pauses[0] <= 0.5


def test_a_reset_in_the_past_is_passed_over(caller: Caller, server: FaultServer) -> None:
    server.on("/429", answers(429, ERROR, f"X-RateLimit-Reset: {in_seconds(-30)}", times=1))
    assert caller.call("GET", "/429").name == "ok"
    assert caller.clock.pauses[0] <= 0.5


@pytest.mark.parametrize(
    ("header", "client", "least"),
    [("Retry-After: 61", {}, 61), ("Retry-After: 20", {"deadline": 10.0}, 20), ("X-RateLimit-Reset: {}", {}, 3500)],
)
def test_a_wait_that_is_too_long_is_told_to_the_caller(
    caller: Caller, server: FaultServer, header: str, client: dict[str, Any], least: float
) -> None:
    server.on("/429", answers(429, ERROR, header.format(in_seconds(3600))))
    with pytest.raises(e.RateLimitError) as caught:
        caller.call("GET", "/429", client=client)
    assert server.count("/429") == 1
    assert least <= (caught.value.retry_after or 0) <= 3600
    assert caller.clock.pauses == []


def test_an_unavailable_server_is_given_the_time_it_asks_for(caller: Caller, server: FaultServer) -> None:
    server.on("/503", answers(503, ERROR, "Retry-After: 4", times=1))
    assert caller.call("GET", "/503").name == "ok"
    assert 4 <= caller.clock.pauses[0] <= 4.5


def test_a_storm_of_429_from_50_threads(server: FaultServer) -> None:
    """Nobody comes back before the moment that the server has named, and everybody gets an answer."""
    caller = Caller(server.url)
    client = caller.client()
    opens = time.monotonic() + 1.0
    early: list[float] = []

    def behaviour(connection: Connection, request: Seen) -> None:
        left = opens - time.monotonic()
        if request.number > 50 and left > 0:
            early.append(left)
        if left > 0:
            connection.answer(429, ERROR, ("Retry-After: 2",))
        else:
            connection.answer(200, GOOD)

    server.on("/storm", behaviour)
    client._core.clock = type(client._core.clock).__mro__[1]()  # real pauses
    results: list[Any] = []
    threads = [
        threading.Thread(target=lambda: results.append(client.call("POST", "/storm", returns=Thing))) for _ in range(50)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    caller.close()
    assert [thing.name for thing in results] == ["ok"] * 50
    assert early == []
    assert server.count("/storm") == 100


# --- budget and hooks ------------------------------------------------------------------------------------------------


def test_an_outage_is_not_amplified(caller: Caller, server: FaultServer) -> None:
    server.on("/down", answers(503, ERROR))
    client = caller.client()
    for _ in range(300):
        with pytest.raises(e.InternalServerError):
            caller.run(client.call("GET", "/down", returns=Thing))
    assert server.count("/down") <= 300 + 100
    server.on("/down", answers())
    for _ in range(15):
        caller.run(client.call("GET", "/down", returns=Thing))
    server.on("/down", answers(503, ERROR, times=1))
    assert caller.run(client.call("GET", "/down", returns=Thing)).name == "ok"


def test_hooks_are_told_of_answers_and_retries(caller: Caller, server: FaultServer) -> None:
    responses: list[ResponseEvent] = []
    retries: list[RetryEvent] = []
    server.on("/hooked", answers(503, ERROR, "X-Request-Id: r1", "X-RateLimit-Limit: 9", times=1))
    caller.call("GET", "/hooked", client={"on_response": responses.append, "on_retry": retries.append})
    assert [(event.status_code, event.attempt, event.path) for event in responses] == [
        (503, 1, "/hooked"),
        (200, 2, "/hooked"),
    ]
    assert responses[0].request_id == "r1"
    assert responses[0].rate_limit is not None
    assert responses[0].rate_limit.limit == 9
    [retry] = retries
    assert (retry.attempt, retry.wait) == (1, caller.clock.pauses[0])
    assert isinstance(retry.error, e.InternalServerError)


def test_a_hook_that_fails_does_not_fail_the_call(
    caller: Caller, server: FaultServer, caplog: pytest.LogCaptureFixture
) -> None:
    def hook(event: object) -> None:
        raise RuntimeError("from the hook")

    server.on("/hooked", answers())
    assert caller.call("GET", "/hooked", client={"on_response": hook}).name == "ok"
    assert "from the hook" in caplog.text


def test_async_hooks_are_awaited(server: FaultServer) -> None:
    from .callers import AsyncCaller

    told: list[int] = []

    async def hook(event: ResponseEvent) -> None:
        told.append(event.status_code)

    server.on("/hooked", answers())
    caller = AsyncCaller(server.url)
    caller.call("GET", "/hooked", client={"on_response": hook})
    caller.close()
    assert told == [200]


def test_a_body_that_cannot_be_read_twice_is_not_sent_twice(caller: Caller, server: FaultServer) -> None:
    server.on("/once", answers(429, ERROR, "Retry-After: 0"))
    if caller.is_async:

        async def chunks() -> Any:
            yield b"abc"

        content: Any = chunks()
    else:
        content = iter([b"abc"])
    with pytest.raises(e.RateLimitError):
        caller.call("PUT", "/once", content=content, content_type="text/plain")
    assert server.count("/once") == 1
