"""A server on loopback that misbehaves as it is told, byte by byte, and counts what reaches it.

A test registers a behaviour under a path: a function of the connection and the request. Sockets and threads, no HTTP
library: what goes over the wire is exactly what a behaviour writes.
"""

from __future__ import annotations

import socket
import struct
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import NamedTuple


class Seen(NamedTuple):
    """A request as it came over the wire."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes
    number: int
    """How many there have been on this path, this one included."""

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]


class Connection:
    """What a behaviour does with the connection that a request came on."""

    def __init__(self, sock: socket.socket, stopping: threading.Event) -> None:
        self.sock = sock
        self.stopping = stopping
        self.alive = True

    def send(self, *chunks: bytes) -> None:
        """Write bytes, as they are."""
        for chunk in chunks:
            self.sock.sendall(chunk)

    def answer(self, status: int = 200, body: bytes = b"{}", headers: tuple[str, ...] = (), reason: str = "X") -> None:
        """A well-formed answer with a JSON body."""
        names = {line.partition(":")[0].lower() for line in headers}
        lines = [f"HTTP/1.1 {status} {reason}", *headers]
        if "content-type" not in names:
            lines.append("Content-Type: application/json")
        if not names & {"content-length", "transfer-encoding"}:
            lines.append(f"Content-Length: {len(body)}")
        self.send("\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body)

    def close(self) -> None:
        """End the connection in the usual way."""
        self.alive = False
        with suppress(OSError):
            self.sock.shutdown(socket.SHUT_RDWR)
        self.sock.close()

    def reset(self) -> None:
        """End the connection with a TCP reset."""
        self.alive = False
        with suppress(OSError):
            self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()

    def wait(self, seconds: float) -> bool:
        """Do nothing for a while. False once the server stops."""
        return not self.stopping.wait(seconds)


Behaviour = Callable[[Connection, Seen], None]


class FaultServer:
    """Listens on a free port of 127.0.0.1. `seen` has every request in the order of arrival."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=2048)
        self._behaviours: dict[str, Behaviour] = {}
        self._lock = threading.Lock()
        self._counts: Counter[str] = Counter()
        self._stopping = threading.Event()
        self.seen: list[Seen] = []
        self.connections = 0
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def port(self) -> int:
        port: int = self._listener.getsockname()[1]
        return port

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def on(self, path: str, behaviour: Behaviour) -> None:
        """Do `behaviour` with every request to `path`, and forget what came there before."""
        with self._lock:
            self._behaviours[path] = behaviour
            self._counts[path] = 0
            self.seen = [request for request in self.seen if request.path != path]

    def count(self, path: str) -> int:
        """Requests that have reached `path`."""
        return self._counts[path]

    def requests(self, path: str) -> list[Seen]:
        """Requests that have reached `path`."""
        with self._lock:
            return [request for request in self.seen if request.path == path]

    def close(self) -> None:
        self._stopping.set()
        # Shutting down wakes the thread that waits for connections; closing alone does not.
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _accept(self) -> None:
        while not self._stopping.is_set():
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self.serve, args=(sock,), daemon=True).start()

    def serve(self, sock: socket.socket) -> None:
        """Answer what comes on a connection until it ends."""
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection = Connection(sock, self._stopping)
        reader = _Reader(sock)
        with suppress(OSError, EOFError), sock:
            while connection.alive:
                method, target, headers, body = reader.request()
                path = target.partition("?")[0]
                with self._lock:
                    self._counts[path] += 1
                    request = Seen(method, target, headers, body, self._counts[path])
                    self.seen.append(request)
                    behaviour = self._behaviours.get(path, _unknown)
                behaviour(connection, request)


def _unknown(connection: Connection, request: Seen) -> None:
    connection.answer(404, b'{"type":"error.list","errors":[{"code":"not_found","message":"no behaviour here"}]}')


class _Reader:
    """What a client sends, by lines and lengths. EOFError at its end."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._buffer = b""

    def _more(self) -> None:
        data = self._sock.recv(65536)
        if not data:
            raise EOFError
        self._buffer += data

    def until(self, end: bytes) -> bytes:
        while end not in self._buffer:
            self._more()
        found, _, self._buffer = self._buffer.partition(end)
        return found

    def exactly(self, length: int) -> bytes:
        while len(self._buffer) < length:
            self._more()
        found, self._buffer = self._buffer[:length], self._buffer[length:]
        return found

    def request(self) -> tuple[str, str, dict[str, str], bytes]:
        first, *lines = self.until(b"\r\n\r\n").decode("latin-1").split("\r\n")
        method, target, _ = first.split(" ", 2)
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
        if headers.get("transfer-encoding", "").lower() == "chunked":
            return method, target, headers, b"".join(self._chunks())
        return method, target, headers, self.exactly(int(headers.get("content-length", 0)))

    def _chunks(self) -> Iterator[bytes]:
        while size := int(self.until(b"\r\n"), 16):
            yield self.exactly(size)
            self.until(b"\r\n")
        self.until(b"\r\n")


@contextmanager
def fault_server() -> Iterator[FaultServer]:
    """A server for the time of a `with` statement."""
    server = FaultServer()
    try:
        yield server
    finally:
        server.close()
