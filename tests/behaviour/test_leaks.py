"""No connection stays behind: whatever ends a call or drops an answer, the pool has its connection back afterwards."""

from __future__ import annotations

import asyncio
import copy
import gc
import os
import pickle
import sys
import threading
from collections.abc import Awaitable, Callable
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest
import trio

from generator.runtime import errors as e
from generator.runtime.client.base import AsyncClient, SyncClient
from generator.runtime.http import async_fast, sync_fast
from generator.runtime.http.transport import Timeout
from generator.runtime.pagination.request import PageRequest
from generator.runtime.response.body import PartFile

from .callers import API, TOKEN, Thing
from .fault_server import Connection, FaultServer, Seen
from .faults import GOOD

Main = Callable[[Callable[[], Awaitable[Any]]], Any]


def on_asyncio(main: Callable[[], Any]) -> Any:
    return asyncio.run(main())


LOOPS = [pytest.param(on_asyncio, id="asyncio"), pytest.param(trio.run, id="trio")]
PIECES = 40


def large(connection: Connection, request: Seen) -> None:
    """More than a socket's buffers hold: the server waits for who does not read."""
    piece = b"x" * 65536
    connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % (len(piece) * PIECES))
    for _ in range(PIECES):
        connection.send(piece)


def active(client: Any) -> list[Any]:
    """The connections of a client's pools that are in use."""
    pools = client._core.holder.get()._pools
    return [one for pool, _ in pools.values() for one in pool.connections if not one.is_idle()]


async def settled(client: Any) -> list[Any]:
    """The same, once what was started has had its time."""
    import anyio

    for _ in range(200):
        if not active(client):
            break
        await anyio.sleep(0.01)
    return active(client)


# --- what ends a body ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("run", LOOPS)
def test_saving_to_a_bad_path_async(run: Main, server: FaultServer, tmp_path: Path) -> None:
    server.on("/file", large)

    async def main() -> None:
        async with AsyncClient(API, TOKEN, base_url=server.url) as client:
            download = client.download("GET", "/file")
            with pytest.raises(OSError, match="missing"):
                await download.save(tmp_path / "missing" / "file")
            assert await settled(client) == []

    run(main)


def test_saving_to_a_bad_path(server: FaultServer, tmp_path: Path) -> None:
    server.on("/file", large)
    with SyncClient(API, TOKEN, base_url=server.url) as client:
        download = client.download("GET", "/file")
        with pytest.raises(OSError, match="missing"):
            download.save(tmp_path / "missing" / "file")
        assert active(client) == []


@pytest.mark.parametrize("run", LOOPS)
def test_a_streamed_call_that_is_cancelled_in_a_hook(run: Main, server: FaultServer) -> None:
    import anyio

    server.on("/file", large)

    async def main() -> None:
        async def hook(event: Any) -> None:
            await anyio.sleep(60)

        async with AsyncClient(API, TOKEN, base_url=server.url, on_response=hook) as client:
            with anyio.move_on_after(0.1) as scope:
                await client.download("GET", "/file")
            assert scope.cancelled_caught
            assert await settled(client) == []

    run(main)


@pytest.mark.parametrize("run", LOOPS)
def test_downloads_that_nobody_reads(run: Main, server: FaultServer) -> None:
    server.on("/file", large)
    server.on("/x", lambda connection, request: connection.answer(200, GOOD))

    async def main() -> None:
        async with AsyncClient(API, TOKEN, base_url=server.url, timeout=Timeout(pool=5)) as client:
            for _ in range(120):
                await client.download("GET", "/file")
            gc.collect()
            assert (await client.call("GET", "/x", returns=Thing)).name == "ok"
            assert await settled(client) == []

    run(main)


FORKED = """
import os, sys
from generator.runtime.client.base import SyncClient
from tests.behaviour.callers import API, TOKEN

client = SyncClient(API, TOKEN, base_url=sys.argv[1])
download = client.download("GET", "/file")
pieces = download.iter_bytes()
size = len(next(pieces))
child = os.fork()
if child == 0:
    if sys.argv[2] == "close":
        download.close()
    del pieces, download
    sys.stdout.flush()
    os._exit(0)
assert os.waitpid(child, 0)[1] == 0
print(size + sum(map(len, pieces)))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork processes")
@pytest.mark.parametrize("how", ["drop", "close"])
def test_a_forked_child_leaves_the_parents_download_alone(server: FaultServer, how: str) -> None:
    import subprocess

    server.on("/file", large)
    command = [sys.executable, "-c", FORKED, server.url, how]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=60, cwd=Path(__file__).parents[2], check=False
    )
    assert done.stdout.split() == [str(65536 * PIECES)], done.stderr


def test_two_threads_that_save_to_one_path(tmp_path: Path) -> None:
    path = tmp_path / "file"
    first, second = PartFile(path), PartFile(path)
    with first as one:
        one.write(b"a" * 10)
        with second as other:
            other.write(b"b" * 5)
        assert path.read_bytes() == b"b" * 5
    assert path.read_bytes() == b"a" * 10
    assert list(tmp_path.iterdir()) == [path]


# --- clients ---------------------------------------------------------------------------------------------------------


class Own(SyncClient):
    def __init__(self, **options: Any) -> None:
        super().__init__(API, TOKEN, **options)
        self.tenant = "acme"

    @cached_property
    def base(self) -> str:
        return self._core.base_url


def test_a_view_keeps_what_a_subclass_adds() -> None:
    client = Own()
    assert client.base == "https://api.example.com"
    view = client.with_options(base_url="https://other.example")
    assert (view.tenant, view.base) == ("acme", "https://other.example")
    assert client.copy(max_retries=0)._core.max_retries == 0


def test_a_client_says_why_it_cannot_be_pickled() -> None:
    for client in (Own(), AsyncClient(API, TOKEN)):
        with pytest.raises(TypeError, match=r"holds connections and credentials: make one in each process"):
            pickle.dumps(client)


def test_a_copied_client_shares_connections() -> None:
    client = Own()
    for other in (copy.copy(client), copy.deepcopy(client)):
        assert other is not client
        assert other._core is client._core
        assert other.tenant == "acme"


@pytest.mark.parametrize("module", [sync_fast, async_fast])
def test_threads_that_need_a_client_of_pyreqwest_at_once(module: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who waits for the lock finds what the one before has made."""
    transport = (module.FastTransport if module is sync_fast else module.AsyncFastTransport)()
    made, real = [], module.configured
    waiting = threading.Barrier(4)

    def configured(builder: Any, timeout: Timeout) -> Any:
        made.append(timeout)
        return real(builder, timeout)

    class Late(dict[Any, Any]):
        """All have looked, and found nothing, before any goes on."""

        first = True

        def get(self, key: Any, default: Any = None) -> Any:
            found = super().get(key, default)
            if not getattr(local, "looked", False):
                local.looked = True
                waiting.wait(10)
            return found

    local = threading.local()
    monkeypatch.setattr(module, "configured", configured)
    transport._clients = Late()
    threads = [threading.Thread(target=transport._client, args=(Timeout(read=7),)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert made == [Timeout(read=7)]


# --- pages -----------------------------------------------------------------------------------------------------------


class Key:
    """A cursor that counts how often it is compared."""

    compared = 0

    def __eq__(self, other: object) -> bool:
        Key.compared += 1
        return self is other

    __hash__ = object.__hash__


def test_the_guard_against_circles_costs_the_same_on_every_page() -> None:
    request = PageRequest("GET", "/x").remember(Key(), Key())
    for _ in range(3000):
        request = request.remember(Key())
    assert Key.compared < 100


def test_the_guard_knows_a_page_from_another_way_to_it() -> None:
    first = PageRequest("GET", "/x").remember("b", "a")
    again = [first.remember("c") for _ in range(2)]  # asked twice: no circle
    other = first.remember("d")
    assert other.remember("c").remember("e") is not None
    for request, key in ((again[0], "b"), (again[1], "c"), (other, "a"), (other.remember("c"), "d")):
        with pytest.raises(e.PaginationError, match="circles"):
            request.remember(key)
    assert again[0].remember("d") is not None


# --- trio ------------------------------------------------------------------------------------------------------------


def test_one_client_in_two_runs_of_trio(server: FaultServer) -> None:
    server.on("/x", lambda connection, request: connection.answer(200, GOOD))
    client = AsyncClient(API, TOKEN, base_url=server.url)

    async def main() -> str | None:
        return (await client.call("GET", "/x", returns=Thing)).name

    assert [trio.run(main) for _ in range(3)] == ["ok"] * 3


def test_trio_waits_and_retries(server: FaultServer) -> None:
    def once(connection: Connection, request: Seen) -> None:
        connection.answer(503 if request.number == 1 else 200, GOOD)

    server.on("/x", once)

    async def main() -> None:
        async with AsyncClient(API, TOKEN, base_url=server.url) as client:
            assert (await client.call("GET", "/x", returns=Thing)).name == "ok"
            assert server.count("/x") == 2

    trio.run(main)
