"""Streams over real connections: items as they come, connections given back, breaks told and mended."""

from __future__ import annotations

import asyncio
import gc
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any, TypeAlias

import pytest

from generator.runtime.client.base import ApiInfo, AsyncClient, SyncClient
from generator.runtime.errors import (
    APIStatusError,
    APITimeoutError,
    DecodeError,
    IncompleteResponseError,
    NotFoundError,
    TooLargeError,
)
from generator.runtime.models.model import Model

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\nX-Request-Id: r1\r\n\r\n"


class Tick(Model):
    n: int | None = None


def chunk(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)


def tick(n: int, extra: str = "") -> bytes:
    return chunk(f'{extra}id: {n}\ndata: {{"n": {n}}}\n\n'.encode())


END = b"0\r\n\r\n"

Script: TypeAlias = Callable[[socket.socket, bytes], object]


class StreamServer:
    """Plays one script a connection and request; the last one again and again."""

    def __init__(self, *scripts: Script) -> None:
        self._scripts = list(scripts)
        self.requests: list[bytes] = []
        self.open = 0
        self._lock = threading.Lock()
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._socket.accept()
                threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with self._lock:
            self.open += 1
        with connection, suppress(OSError):
            while head := self._request(connection):
                with self._lock:
                    self.requests.append(head)
                    script = self._scripts.pop(0) if len(self._scripts) > 1 else self._scripts[0]
                if script(connection, head) is False:
                    break
        with self._lock:
            self.open -= 1

    def _request(self, connection: socket.socket) -> bytes:
        head = b""
        while b"\r\n\r\n" not in head:
            received = connection.recv(65536)
            if not received:
                return b""
            head += received
        return head

    def close(self) -> None:
        self._socket.close()


def plays(*parts: bytes, close: bool = False) -> Script:
    def script(connection: socket.socket, head: bytes) -> object:
        for part in parts:
            connection.sendall(part)
        return not close

    return script


@pytest.fixture
def serve() -> Iterator[Callable[..., StreamServer]]:
    servers: list[StreamServer] = []

    def started(*scripts: Script) -> StreamServer:
        servers.append(StreamServer(*scripts))
        return servers[-1]

    yield started
    for server in servers:
        server.close()


API = ApiInfo("Ticker", "1", "ticker", {"main": "https://ticker.example"}, "main")


def client_of(server: StreamServer, **settings: Any) -> SyncClient:
    return SyncClient(API, base_url=server.url, **settings)


def watch(client: SyncClient, **options: Any) -> Any:
    return client.open_stream("GET", "/ticks", returns=Tick, format="events", options=options)  # type: ignore[typeddict-item]


def test_the_first_item_is_there_before_the_second_is_sent(serve: Callable[..., StreamServer]) -> None:
    seen = threading.Event()

    def script(connection: socket.socket, head: bytes) -> object:
        connection.sendall(HEAD + tick(1))
        assert seen.wait(10), "the client waits for more than an item"
        connection.sendall(tick(2) + END)
        return True

    with client_of(serve(script)) as client, watch(client) as stream:
        assert stream.response.status_code == 200
        assert stream.response.request_id == "r1"
        first = next(stream)
        seen.set()
        assert (first.data.n, next(stream).data.n, next(stream, None)) == (1, 2, None)


def test_a_stream_may_last_longer_than_a_calls_deadline(serve: Callable[..., StreamServer]) -> None:
    def script(connection: socket.socket, head: bytes) -> object:
        connection.sendall(HEAD)
        for n in range(4):
            threading.Event().wait(0.15)
            connection.sendall(tick(n))
        connection.sendall(END)
        return True

    with client_of(serve(script), deadline=0.3) as client:
        assert [one.data.n for one in watch(client)] == [0, 1, 2, 3]


def test_a_silent_server_ends_in_a_timeout_and_comments_keep_a_stream_alive(serve: Callable[..., StreamServer]) -> None:
    def script(connection: socket.socket, head: bytes) -> object:
        connection.sendall(HEAD)
        for _ in range(4):
            threading.Event().wait(0.2)
            connection.sendall(chunk(b": still here\n\n"))
        connection.sendall(tick(1))
        threading.Event().wait(2)
        return False

    with client_of(serve(script)) as client:
        stream = watch(client, timeout=0.5, reconnect=False)
        assert next(stream).data.n == 1
        with pytest.raises(APITimeoutError) as caught:
            next(stream)
        assert caught.value.last_event_id == "1"


def test_an_answer_that_is_an_error_is_one_of_the_usual_errors(serve: Callable[..., StreamServer]) -> None:
    body = b'{"message": "no such feed"}'
    answer = (
        b"HTTP/1.1 404 Not Found\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body) + body
    )
    with client_of(serve(plays(answer))) as client, pytest.raises(NotFoundError):
        watch(client)


def test_json_where_a_stream_was_asked_for_is_told(serve: Callable[..., StreamServer]) -> None:
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"
    with client_of(serve(plays(answer))) as client, pytest.raises(DecodeError, match="not a stream"):
        watch(client)


@pytest.mark.parametrize(
    "rest",
    [
        pytest.param(chunk(b"id: 2\ndata: {"), id="in an item"),
        pytest.param(chunk('data: "\u00fc'.encode()[:-1]), id="in a character"),
        pytest.param(b"ff\r\ndata: ", id="in a chunk"),
    ],
)
def test_a_break_says_what_was_read_last(serve: Callable[..., StreamServer], rest: bytes) -> None:
    with client_of(serve(plays(HEAD + tick(1) + rest, close=True))) as client:
        stream = watch(client, reconnect=False)
        assert next(stream).data.n == 1
        with pytest.raises(IncompleteResponseError) as caught:
            next(stream)
        assert caught.value.last_event_id == "1"


def test_a_stream_goes_on_behind_its_last_event(serve: Callable[..., StreamServer]) -> None:
    server = serve(
        plays(HEAD + tick(1, "retry: 10\n") + tick(2) + chunk(b'data: {"n": 9'), close=True),
        plays(HEAD + tick(3), close=True),
        plays(HEAD + tick(4) + END),
    )
    with client_of(server) as client:
        assert [one.data.n for one in watch(client)] == [1, 2, 3, 4]
    asked = [
        line for head in server.requests for line in head.decode().splitlines() if line.lower().startswith("last-")
    ]
    assert asked == ["Last-Event-ID: 2", "Last-Event-ID: 3"]


def test_it_is_asked_to_go_on_as_often_as_max_retries_says(serve: Callable[..., StreamServer]) -> None:
    server = serve(plays(HEAD + tick(1, "retry: 0\n"), close=True), plays(HEAD, close=True))
    with client_of(server, max_retries=3) as client, pytest.raises(IncompleteResponseError):
        list(watch(client))
    assert len(server.requests) == 4


def test_a_post_is_never_sent_again(serve: Callable[..., StreamServer]) -> None:
    server = serve(plays(HEAD + tick(1), close=True))
    with client_of(server) as client:
        stream = client.open_stream("POST", "/ticks", returns=Tick, format="events", json={"a": 1})
        with pytest.raises(IncompleteResponseError):
            list(stream)
    assert len(server.requests) == 1


def test_an_item_beyond_the_limit_ends_the_stream(serve: Callable[..., StreamServer]) -> None:
    server = serve(plays(HEAD + tick(1), *[chunk(b"data: " + b"x" * 10_000 + b"\n")] * 50, close=True))
    with client_of(server) as client, pytest.raises(TooLargeError):
        list(watch(client, max_item_bytes=50_000, reconnect=False))


def endless(connection: socket.socket, head: bytes) -> object:
    connection.sendall(HEAD)
    for n in range(1_000_000):
        connection.sendall(tick(n))
    return False


def settled(server: StreamServer) -> int:
    """The connections that are still open, a moment after."""
    for _ in range(200):
        if server.open == 0:
            break
        threading.Event().wait(0.02)
    return server.open


def test_leaving_a_stream_ends_its_connection(serve: Callable[..., StreamServer]) -> None:
    server = serve(endless)
    client = client_of(server)
    for _ in watch(client):
        break
    with watch(client) as stream:
        next(stream)
    with suppress(ZeroDivisionError):
        for _ in watch(client):
            _ = 1 // 0
    watch(client)
    gc.collect()
    assert settled(server) == 0
    client.close()


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_leaving_an_async_stream_ends_its_connection(serve: Callable[..., StreamServer], backend: str) -> None:
    server = serve(endless)

    async def scenario() -> None:
        import anyio

        async with AsyncClient(API, base_url=server.url) as client:

            def stream() -> Any:
                return client.open_stream("GET", "/ticks", returns=Tick, format="events")

            async for one in stream():
                assert one.data.n == 0
                break
            async with stream() as entered:
                assert (await anext(entered)).data.n == 0
            opened = await stream()
            assert opened.response.status_code == 200
            del opened
            with anyio.move_on_after(0.05):
                async for _ in stream():
                    await anyio.sleep(0)
            gc.collect()
            for _ in range(100):
                if server.open == 0:
                    break
                await anyio.sleep(0.02)
            assert server.open == 0

    import anyio

    anyio.run(scenario, backend=backend)


def test_lines_and_async(serve: Callable[..., StreamServer]) -> None:
    head = HEAD.replace(b"text/event-stream", b"application/x-ndjson")
    server = serve(plays(head + chunk(b'{"n": 1}\n{"n"') + chunk(b": 2}\n") + END))

    async def scenario() -> list[int | None]:
        async with AsyncClient(API, base_url=server.url) as client:
            return [one.n async for one in client.open_stream("GET", "/rows", returns=Tick, format="lines")]

    assert asyncio.run(scenario()) == [1, 2]


def test_a_5xx_before_the_first_item_is_tried_again(serve: Callable[..., StreamServer]) -> None:
    busy = b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nRetry-After: 0\r\n\r\n"
    with client_of(serve(plays(busy), plays(HEAD + tick(1) + END))) as client:
        assert [one.data.n for one in watch(client)] == [1]
    with client_of(serve(plays(busy)), max_retries=0) as client, pytest.raises(APIStatusError):
        watch(client)
