"""Clients in threads, tasks, event loops and forked processes; cancelled, closed, and used afterwards."""

from __future__ import annotations

import asyncio
import gzip
import itertools
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from generator.runtime import errors as e
from generator.runtime.client.base import AsyncClient, SyncClient
from generator.runtime.http.transport import BytesResponse, Request

from .callers import API, TOKEN, AsyncCaller, Caller, Thing
from .fault_server import Connection, FaultServer, Seen, fault_server
from .faults import GOOD, answers, silence

ROOT = Path(__file__).parents[2]


def echo(connection: Connection, request: Seen) -> None:
    """The number in the query, as a thing's id."""
    number = request.target.partition("n=")[2]
    connection.answer(200, b'{"id": "%b"}' % number.encode())


def in_pieces(connection: Connection, request: Seen) -> None:
    """An answer that takes a few reads."""
    connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n" % len(GOOD))
    connection.wait(0.002)
    connection.send(b"\r\n", GOOD[:5])
    connection.wait(0.002)
    connection.send(GOOD[5:])


OPEN_FILES = next((folder for folder in ("/proc/self/fd", "/dev/fd") if os.path.isdir(folder)), None)
forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork processes")


def descriptors() -> int:
    """Files and connections that this process has open."""
    if OPEN_FILES is None:
        pytest.skip("this system does not list a process's open files")
    return len(os.listdir(OPEN_FILES))


def wait_until(condition: Callable[[], bool], seconds: float = 5.0) -> bool:
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        time.sleep(0.01)
    return condition()


# --- many at once ----------------------------------------------------------------------------------------------------


def from_threads(threads: int, calls: int, transport: Any) -> None:
    with fault_server() as server:
        server.on("/echo", echo)
        before = descriptors()
        client = SyncClient(API, TOKEN, base_url=server.url, transport=transport)
        wrong: list[Any] = []

        def work(first: int) -> None:
            for number in range(first, first + calls):
                thing = client.call("GET", "/echo", query={"n": number}, returns=Thing)
                if thing.id != str(number):
                    wrong.append((number, thing))

        workers = [threading.Thread(target=work, args=(index * calls,)) for index in range(threads)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        client.close()
        assert wrong == []
        assert server.count("/echo") == threads * calls
        if transport is None:
            assert server.connections <= 100
    if transport is None:
        assert wait_until(lambda: descriptors() <= before)


async def in_tasks(tasks: int, transport: Any) -> None:
    with fault_server() as server:
        server.on("/echo", echo)
        async with AsyncClient(API, TOKEN, base_url=server.url, transport=transport, timeout=None) as client:

            async def work(number: int) -> bool:
                thing = await client.call("GET", "/echo", query={"n": number}, returns=Thing)
                return thing.id == str(number)

            right = await asyncio.gather(*(work(number) for number in range(tasks)))
        assert all(right)
        assert server.count("/echo") == tasks
        if transport is None:
            assert server.connections <= 100


@pytest.mark.parametrize("transport", [None, "fast"])
def test_threads(transport: Any) -> None:
    from_threads(16, 25, transport)


@pytest.mark.slow
@pytest.mark.parametrize("transport", [None, "fast"])
def test_32_threads_with_1000_calls_each(transport: Any) -> None:
    from_threads(32, 1000, transport)


@pytest.mark.parametrize("transport", [None, "fast"])
def test_tasks(transport: Any) -> None:
    before = descriptors()
    asyncio.run(in_tasks(300, transport))
    if transport is None:
        assert wait_until(lambda: descriptors() <= before)


@pytest.mark.slow
@pytest.mark.parametrize("transport", [None, "fast"])
def test_1000_tasks(transport: Any) -> None:
    asyncio.run(in_tasks(1000, transport))


def faulted_posts(caller: Caller, server: FaultServer, calls: int) -> None:
    """Every POST carries a number of its own; whatever goes wrong, none may arrive twice."""

    def behaviour(connection: Connection, request: Seen) -> None:
        kind = request.number % 8
        if kind == 0:
            connection.reset()
        elif kind == 1:
            connection.close()
        elif kind == 2:
            connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{")
            connection.reset()
        elif kind == 3:
            connection.answer(503, b"")
        elif kind == 4:
            connection.send(b"HTTP/1.1 2")
            connection.close()
        elif kind == 5:
            connection.answer(408, b"{}", ("Connection: close",))
            connection.close()
        elif kind == 6:
            connection.answer(200, GOOD)
            connection.reset()  # a connection that the client believes to be good
        else:
            connection.answer(200, GOOD)

    server.on("/posts", behaviour)
    client = caller.client()
    outcomes = 0
    for number in range(calls):
        with suppress(e.SDKError):
            caller.run(client.call("POST", "/posts", json={"number": number}, returns=Thing))
        outcomes += 1
    numbers = [json.loads(request.body)["number"] for request in server.requests("/posts")]
    assert outcomes == calls
    assert len(numbers) == len(set(numbers))
    assert len(numbers) >= calls * 0.9  # those that met a dead connection before they were sent may be missing


def test_no_post_arrives_twice(caller: Caller, server: FaultServer) -> None:
    faulted_posts(caller, server, 200)


@pytest.mark.slow
def test_no_post_of_10000_arrives_twice(caller: Caller, server: FaultServer) -> None:
    faulted_posts(caller, server, 10_000)


# --- cancelling ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("transport", [None, "fast"])
def test_cancelling_at_every_step_leaks_no_connection(server: FaultServer, transport: Any) -> None:
    """More calls are cancelled than the pool has connections; the client still works, and closes all it has opened."""
    server.on("/pieces", in_pieces)

    async def main() -> None:
        async with AsyncClient(API, TOKEN, base_url=server.url, transport=transport, timeout=2.0) as client:
            cancelled = 0
            for steps in itertools.cycle(range(40)):
                if cancelled > 105:
                    break
                task = asyncio.ensure_future(client.call("GET", "/pieces", returns=Thing))
                for _ in range(steps):
                    await asyncio.sleep(0 if steps % 2 else 0.0002)
                task.cancel()
                try:
                    await task
                except asyncio.CancelledError:
                    cancelled += 1
            things = await asyncio.gather(*(client.call("GET", "/pieces", returns=Thing) for _ in range(100)))
            assert {thing.name for thing in things} == {"ok"}

    before = descriptors()
    asyncio.run(main())
    if transport is None:
        assert wait_until(lambda: descriptors() <= before)


def test_cancelling_during_a_pause(server: FaultServer) -> None:
    server.on("/503", answers(503, b"", "Retry-After: 30"))

    async def main() -> None:
        async with AsyncClient(API, TOKEN, base_url=server.url) as client:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(client.call("GET", "/503"), 0.2)

    asyncio.run(main())
    assert server.count("/503") == 1


def test_cancelling_a_download(server: FaultServer) -> None:
    server.on("/file", answers(200, b"x" * 3_000_000))

    async def main() -> None:
        async with AsyncClient(API, TOKEN, base_url=server.url) as client:
            for _ in range(120):
                async with client.download("GET", "/file") as download:
                    async for _ in download.iter_bytes():
                        break
            assert len(await client.download("GET", "/file").read()) == 3_000_000

    asyncio.run(main())


# --- closing ---------------------------------------------------------------------------------------------------------


def test_a_closed_client_says_so(caller: Caller, server: FaultServer) -> None:
    server.on("/x", answers())
    client = caller.client()
    caller.run(client.call("GET", "/x"))
    caller.run(client.close())
    caller.run(client.close())
    with pytest.raises(e.ClientClosedError):
        caller.run(client.call("GET", "/x"))
    assert server.count("/x") == 1


def test_closing_ends_the_calls_under_way(server: FaultServer) -> None:
    server.on("/silence", silence)
    client = SyncClient(API, TOKEN, base_url=server.url, timeout=4.0)
    raised: list[BaseException] = []

    def work() -> None:
        try:
            client.call("GET", "/silence")
        except e.SDKError as error:
            raised.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    assert wait_until(lambda: server.count("/silence") == 1)
    client.close()
    thread.join(2.0)
    assert not thread.is_alive()
    assert isinstance(raised[0], e.ClientClosedError)


def test_closing_ends_the_calls_under_way_async(server: FaultServer) -> None:
    server.on("/silence", silence)

    async def main() -> None:
        client = AsyncClient(API, TOKEN, base_url=server.url, timeout=4.0)
        task = asyncio.ensure_future(client.call("GET", "/silence"))
        while server.count("/silence") == 0:
            await asyncio.sleep(0.01)
        await client.close()
        with pytest.raises(e.ClientClosedError):
            await asyncio.wait_for(task, 2.0)

    asyncio.run(main())


def test_views_share_connections(caller: Caller, server: FaultServer) -> None:
    server.on("/x", answers())
    client = caller.client()
    before = server.connections
    for retries in range(5):
        caller.run(client.with_options(max_retries=retries, timeout=9.0).call("GET", "/x"))
    if caller.transport is None:
        assert server.connections == before + 1
    caller.run(client.with_options(max_retries=0).close())
    with pytest.raises(e.ClientClosedError):
        caller.run(client.call("GET", "/x"))


def test_options_of_a_view(caller: Caller, server: FaultServer) -> None:
    server.on("/v/x", answers())
    client = caller.client(default_headers={"X-A": "1"})
    other = client.with_options(token="tok_other", base_url=server.url + "/v", default_headers={"X-B": "2"})
    caller.run(other.call("GET", "/x"))
    headers = server.requests("/v/x")[0].headers
    assert (headers["authorization"], headers["x-a"], headers["x-b"]) == ("Bearer tok_other", "1", "2")
    with pytest.raises(ValueError, match="max_retries"):
        client.with_options(max_retries=-1)
    with pytest.raises(ValueError, match="base URL"):
        client.with_options(base_url="ftp://x")


# --- loops and processes ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("transport", [None, "fast"])
def test_one_client_in_one_event_loop_after_another(server: FaultServer, transport: Any) -> None:
    server.on("/x", answers())
    client = AsyncClient(API, TOKEN, base_url=server.url, transport=transport)

    async def call() -> Any:
        return await client.call("GET", "/x", returns=Thing)

    assert [asyncio.run(call()).name for _ in range(3)] == ["ok"] * 3


FORK = """
import os, sys, threading
from tests.behaviour.callers import API, TOKEN, Thing
from generator.runtime.client.base import SyncClient
client = SyncClient(API, TOKEN, base_url=sys.argv[1], transport=sys.argv[2] or None, rate_limit="wait")
def call(n):
    return client.call("GET", "/echo", query={"n": n}, returns=Thing).id == str(n)
assert call(1)
client._core.budget._lock.acquire()      # as if another thread were just using them
client._core.limiter._lock.acquire()
client._core.holder._lock.acquire()
pid = os.fork()
if pid == 0:
    os._exit(0 if all(call(n) for n in range(100, 105)) else 1)
client._core.budget._lock.release()
client._core.limiter._lock.release()
client._core.holder._lock.release()
right = all(call(n) for n in range(200, 205))
_, status = os.waitpid(pid, 0)
right = right and all(call(n) for n in range(300, 305))
sys.exit(0 if right and status == 0 else 1)
"""


@forks
@pytest.mark.parametrize("transport", ["", "fast"])
def test_fork_with_a_warm_pool(server: FaultServer, transport: str) -> None:
    server.on("/echo", echo)
    before = server.connections
    command = [sys.executable, "-c", FORK, server.url, transport]
    done = subprocess.run(command, cwd=ROOT, timeout=30, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert server.count("/echo") == 16
    assert server.connections == before + 2


# --- what callers bring ----------------------------------------------------------------------------------------------


def test_an_httpx2_client_of_ones_own(server: FaultServer) -> None:
    import httpx2

    seen: list[str] = []
    server.on("/x", answers(200, GOOD, "Set-Cookie: a=b"))
    with httpx2.Client(event_hooks={"request": [lambda request: seen.append(request.method)]}) as own:
        with SyncClient(API, TOKEN, base_url=server.url, http_client=own) as client:
            assert client.call("POST", "/x", json={"a": 1}, returns=Thing).name == "ok"
            assert client.download("GET", "/x").read() == GOOD
        assert own.get(server.url + "/x").status_code == 200
    assert seen == ["POST", "GET", "GET"]
    assert server.requests("/x")[0].headers["authorization"] == f"Bearer {TOKEN}"


def test_hooks_that_read_the_answer(server: FaultServer) -> None:
    """What a hook has read already is there for the client, too, unpacked."""
    import httpx2

    packed = gzip.compress(GOOD)
    server.on("/x", answers(200, packed, "Content-Encoding: gzip"))
    with httpx2.Client(event_hooks={"response": [lambda response: response.read()]}) as own:
        client = SyncClient(API, TOKEN, base_url=server.url, http_client=own)
        assert client.call("GET", "/x", returns=Thing).name == "ok"
        assert client.download("GET", "/x").read() == GOOD

    async def read(response: httpx2.Response) -> None:
        await response.aread()

    async def main() -> None:
        async with httpx2.AsyncClient(event_hooks={"response": [read]}) as own:
            client = AsyncClient(API, TOKEN, base_url=server.url, http_client=own)
            assert (await client.call("GET", "/x", returns=Thing)).name == "ok"

    asyncio.run(main())


def test_mock_transports_of_httpx2() -> None:
    import httpx2

    def handler(request: httpx2.Request) -> httpx2.Response:
        if request.url.path == "/refused":
            raise httpx2.ConnectError("refused", request=request)
        return httpx2.Response(200, json={"id": request.url.path})

    with httpx2.Client(transport=httpx2.MockTransport(handler)) as own:
        client = SyncClient(API, TOKEN, http_client=own, max_retries=0)
        assert client.call("GET", "/a", returns=Thing).id == "/a"
        with pytest.raises(e.APIConnectionError) as caught:
            client.call("GET", "/refused")
    assert caught.value.request_sent is False
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None

    async def main() -> None:
        async with httpx2.AsyncClient(transport=httpx2.MockTransport(handler)) as own:
            client = AsyncClient(API, TOKEN, http_client=own, max_retries=0)
            assert (await client.call("GET", "/a", returns=Thing)).id == "/a"

    asyncio.run(main())


def test_a_transport_of_ones_own() -> None:
    class Own:
        def __init__(self) -> None:
            self.requests: list[Request] = []

        def send(self, request: Request) -> BytesResponse:
            self.requests.append(request)
            if len(self.requests) == 1:
                raise OSError("out of luck")
            return BytesResponse(200, (("Content-Type", "application/json"),), GOOD)

        def close(self) -> None:
            raise AssertionError("it is not the client's to close")

    own = Own()
    with SyncClient(API, TOKEN, transport=own) as client:
        client._core.clock = Caller("").clock
        assert client.call("GET", "/x", returns=Thing).name == "ok"
    assert len(own.requests) == 2
    assert own.requests[0].url == "https://api.example.com/x"
    assert TOKEN not in repr(own.requests)


@pytest.mark.parametrize("settings", [{"http_client": object(), "transport": object()}, {"transport": "slow"}])
def test_settings_that_make_no_sense(settings: Any) -> None:
    for client in (SyncClient, AsyncClient):
        with pytest.raises(ValueError, match="transport"):
            client(API, TOKEN, **settings)


@pytest.mark.parametrize(
    "settings",
    [
        {"region": "mars"},
        {"base_url": "https://user:pass@x"},
        {"base_url": "https://x?y"},
        {"base_url": "x"},
        {"timeout": 0},
        {"timeout": float("nan")},
        {"timeout": "5"},
        {"max_retries": -1},
        {"deadline": 0},
        {"rate_limit": "on"},
    ],
)
def test_settings_out_of_range(settings: Any) -> None:
    for client in (SyncClient, AsyncClient):
        with pytest.raises(ValueError, match=r"."):
            client(API, TOKEN, **settings)


def test_regions() -> None:
    assert repr(SyncClient(API, TOKEN)) == "SyncClient(base_url='https://api.example.com')"
    assert repr(SyncClient(API, TOKEN, region="eu")) == "SyncClient(base_url='https://api.eu.example.com')"


def test_nothing_is_opened_before_the_first_call(server: FaultServer) -> None:
    before, connections = descriptors(), server.connections
    clients = [SyncClient(API, TOKEN, base_url=server.url) for _ in range(50)]
    assert server.connections == connections
    assert descriptors() <= before
    for client in clients:
        client.close()


def test_the_async_caller_is_a_caller(server: FaultServer) -> None:
    """The two faces that all cases share differ in nothing but `await`."""
    assert {name for name in vars(AsyncClient) if not name.startswith("_")} == {
        name for name in vars(SyncClient) if not name.startswith("_")
    }
    assert issubclass(AsyncCaller, Caller)


def test_a_deadline_does_not_cost_the_connection(caller: Caller, server: FaultServer) -> None:
    """The time that is left differs from call to call; calls must share connections all the same."""
    server.on("/x", answers())
    for settings in ({"deadline": 3.0}, {"timeout": None}):
        client = caller.client(**settings)
        before = server.connections
        for _ in range(5):
            caller.run(client.call("GET", "/x"))
        assert server.connections == before + 1
