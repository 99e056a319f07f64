"""A server in a thread of its own that answers thousands of requests a second, some of them badly, and counts POSTs.

One event loop, no HTTP library: what it costs is next to nothing, so that a test may ask it ten thousand times.
"""

from __future__ import annotations

import asyncio
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

GOOD = b'{"id": "1", "name": "ok"}'
SLOW = 0.03
"""Seconds that some answers take."""


def answer(status: int, body: bytes, *fields: bytes) -> bytes:
    head = [b"HTTP/1.1 %d X" % status, b"Content-Type: application/json", b"Content-Length: %d" % len(body), *fields]
    return b"\r\n".join(head) + b"\r\n\r\n" + body


class MoodyServer:
    """What has arrived, and how many connections are open."""

    def __init__(self) -> None:
        self.requests = 0
        self.posts: Counter[str] = Counter()
        """By target, without those that were turned away."""
        self.open = 0
        self.url = ""

    def mood(self) -> int:
        self.requests += 1
        return self.requests % 9


class _Connection(asyncio.Protocol):
    def __init__(self, server: MoodyServer) -> None:
        self._server = server
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._server.open += 1

    def connection_lost(self, error: Exception | None) -> None:
        self._server.open -= 1

    def data_received(self, data: bytes) -> None:
        """One request at a time: no client here sends the next before it has the answer."""
        self._received += data
        head, end, body = self._received.partition(b"\r\n\r\n")
        if end and len(body) >= _length(head):
            self._received = b""
            self._answer(head)

    def _answer(self, head: bytes) -> None:
        method, target, _ = head.partition(b"\r\n")[0].decode().split(" ")
        mood = self._server.mood()
        echo = b'{"message": "you sent %s"}' % _authorization(head)
        if mood == 1:
            self._write(answer(429, echo, b"Retry-After: 0"))
            return
        if method == "POST":
            self._server.posts[target] += 1
        if mood == 2:
            self._transport.abort()
        elif mood == 3:
            self._write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n" + GOOD)
            self._transport.close()
        elif mood == 4:
            asyncio.get_running_loop().call_later(SLOW, self._write, answer(200, GOOD))
        elif mood == 5:
            self._write(answer(503, echo))
        elif mood == 6:
            self._write(answer(400, echo, b"X-Echo: " + _authorization(head)))
        elif mood == 7:
            self._write(answer(200, b"<html>" + echo))
        else:
            self._write(answer(200, GOOD))

    def _write(self, data: bytes) -> None:
        if not self._transport.is_closing():
            self._transport.write(data)


def _length(head: bytes) -> int:
    _, found, rest = head.lower().partition(b"content-length:")
    return int(rest.partition(b"\r\n")[0]) if found else 0


def _authorization(head: bytes) -> bytes:
    _, _, rest = head.partition(b"Authorization: ")
    return rest.partition(b"\r\n")[0]


@contextmanager
def moody_server() -> Iterator[MoodyServer]:
    """A running one."""
    server, loop, ready = MoodyServer(), asyncio.new_event_loop(), threading.Event()

    async def start() -> asyncio.Server:
        return await loop.create_server(lambda: _Connection(server), "127.0.0.1", 0, backlog=1024)

    def run() -> None:
        listening = loop.run_until_complete(start())
        server.url = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
        ready.set()
        loop.run_forever()
        listening.close()
        loop.run_until_complete(listening.wait_closed())
        loop.close()

    thread = threading.Thread(target=run)
    thread.start()
    ready.wait()
    try:
        yield server
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
