"""A server on the loopback interface that plays answers and remembers what it was sent.

    with Server() as server:
        server.answer(200, b'{"id": "1"}', {"X-Request-Id": "r1"})
        client = Acme("token", base_url=server.url)
        ...
        assert server.requests[0].target == "/contacts?page=1"

Answers are played in the order in which they were queued; without any, `fallback` answers.
"""

from __future__ import annotations

import json
import threading
from collections import deque
from collections.abc import Callable, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple, TypeAlias


class Request(NamedTuple):
    """A request as it came over the wire."""

    method: str
    target: str
    """Path and query, still percent-encoded."""
    headers: tuple[tuple[str, str], ...]
    """Names as they were sent, in their order."""
    body: bytes

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        return self.target.partition("?")[2]

    def header(self, name: str) -> str | None:
        """The first header of that name, whatever its case."""
        return next((value for known, value in self.headers if known.lower() == name.lower()), None)

    def json(self) -> Any:
        return json.loads(self.body)


class Answer(NamedTuple):
    status: int = 200
    body: bytes = b"{}"
    headers: Mapping[str, str] = {}
    """Beside `Content-Length`, and `Content-Type` (JSON unless given here)."""


Handler: TypeAlias = Callable[[Request], Answer]


class Server:
    """Serves from `__enter__` to `__exit__`, each connection in a thread of its own, with keep-alive."""

    def __init__(self, handler: Handler | None = None) -> None:
        """`handler` answers every request for which no answer is queued; without it that is 200 with `{}`."""
        self.requests: list[Request] = []
        self.handler: Handler = handler or (lambda request: Answer())
        self._answers: deque[Answer] = deque()
        self._lock = threading.Lock()
        self._http = _HTTPServer(("127.0.0.1", 0), _RequestHandler)
        self._http.owner = self
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.01,), daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._http.server_port}"

    def answer(self, status: int = 200, body: bytes | str = b"{}", headers: Mapping[str, str] | None = None) -> None:
        """Queue an answer."""
        content = body.encode() if isinstance(body, str) else body
        self._answers.append(Answer(status, content, headers or {}))

    def clear(self) -> None:
        """Forget requests and queued answers."""
        with self._lock:
            self.requests.clear()
            self._answers.clear()

    def respond(self, request: Request) -> Answer:
        with self._lock:
            self.requests.append(request)
            if self._answers:
                return self._answers.popleft()
        return self.handler(request)

    def __enter__(self) -> Server:
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()


class _HTTPServer(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False  # a client that keeps its connections must not keep the test
    owner: Server


class _RequestHandler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _HTTPServer

    def _serve(self) -> None:
        request = Request(self.command, self.path, tuple(self.headers.items()), self._body())
        answer = self.server.owner.respond(request)
        self.send_response(answer.status)
        headers = {"Content-Type": "application/json", **answer.headers}
        if answer.status not in (204, 304) and not _has(headers, "content-length"):
            headers["Content-Length"] = str(len(answer.body))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD" and answer.status not in (204, 304):
            self.wfile.write(answer.body)

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = do_TRACE = _serve
    do_QUERY = do_COPY = _serve
    locals()["do_M-SEARCH"] = _serve

    def _body(self) -> bytes:
        if (self.headers.get("Transfer-Encoding") or "").lower() == "chunked":
            return b"".join(iter(self._chunk, b""))
        return self.rfile.read(int(self.headers.get("Content-Length") or 0))

    def _chunk(self) -> bytes:
        size = int(self.rfile.readline().split(b";")[0], 16)
        chunk = self.rfile.read(size)
        self.rfile.readline()
        return chunk

    def log_message(self, format: str, *args: object) -> None:
        """Silent."""


def _has(headers: Mapping[str, str], name: str) -> bool:
    return any(known.lower() == name for known in headers)
