"""A loopback server that plays the place where descriptions are published, and plays it badly on demand."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Reply = Callable[["Handler"], object]
"""Writes a whole answer."""


class Handler(BaseHTTPRequestHandler):
    server: Upstream

    def do_GET(self) -> None:
        self.server.requests.append(self.path)
        replies = self.server.replies
        reply = replies.pop(0) if len(replies) > 1 else replies[0]
        with suppress(BrokenPipeError, ConnectionResetError):  # the client has seen enough
            reply(self)

    def start(self, status: int = 200, /, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        pass


class Upstream(ThreadingHTTPServer):
    """Gives the replies in turn, the last one for ever. Use as a context manager."""

    daemon_threads = True

    def __init__(self, *replies: Reply) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.replies = list(replies)
        self.requests: list[str] = []
        self.closed = threading.Event()
        threading.Thread(target=self.serve_forever, args=(0.01,), daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/api.yaml"

    def __exit__(self, *_: object) -> None:
        self.closed.set()
        self.shutdown()
        self.server_close()


def serves(content: bytes, **headers: str) -> Reply:
    def reply(handler: Handler) -> None:
        handler.start(Content_Length=str(len(content)), **headers)
        handler.wfile.write(content)

    return reply


def answers(status: int, location: str | None = None) -> Reply:
    headers = {"Location": location} if location is not None else {}
    return lambda handler: handler.start(status, Content_Length="0", **headers)


def cuts(content: bytes) -> Reply:
    """Promises the whole file, sends half of it and hangs up."""

    def reply(handler: Handler) -> None:
        handler.start(Content_Length=str(len(content)))
        handler.wfile.write(content[: len(content) // 2])

    return reply


def drips(handler: Handler) -> None:
    """Sends a byte now and then, so that no silence ever is long."""
    handler.start(Content_Length="1000000")
    while not handler.server.closed.wait(0.02):
        handler.wfile.write(b"x")


def drips_headers(handler: Handler) -> None:
    handler.wfile.write(b"HTTP/1.0 200 OK\r\nX: ")
    while not handler.server.closed.wait(0.02):
        handler.wfile.write(b"x")


def is_silent(handler: Handler) -> None:
    handler.server.closed.wait()


def sends_without_end(handler: Handler) -> None:
    """Sends up to 1 GiB without saying how much it will be."""
    handler.start()
    for _ in range(1024):
        handler.wfile.write(b"x" * 2**20)
