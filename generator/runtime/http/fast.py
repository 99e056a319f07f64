"""`transport="fast"`: pyreqwest, a Rust library, which costs a fraction of the default's time a call."""

from __future__ import annotations

import time
from datetime import timedelta
from importlib import import_module
from typing import Any

try:
    # not by an import statement: type checkers read this file also where the extra is not installed
    library: Any = import_module("pyreqwest.client")
    problems: Any = import_module("pyreqwest.exceptions")
except ImportError:
    raise ImportError('transport="fast" needs pyreqwest: install the client with its extra `fast`') from None

from ..errors import APIConnectionError, APITimeoutError, ClientClosedError, IncompleteResponseError, SDKError
from .pool import KEEP_IDLE, MAX_CONNECTIONS, MAX_IDLE
from .transport import Request, Timeout

_MAX_CLIENTS = 8


def make_room(clients: dict[Timeout, Any]) -> None:
    """Forget the oldest client when there are many: calls under way keep theirs until they are done."""
    if len(clients) >= _MAX_CLIENTS:
        del clients[next(iter(clients))]


def configured(builder: Any, timeout: Timeout) -> Any:
    builder = (
        builder.follow_redirects(False)
        .referer(False)
        .default_cookie_store(False)
        .gzip(False)
        .deflate(False)
        .brotli(False)
        .zstd(False)
        .http1_only()
        .max_connections(MAX_CONNECTIONS)
        .pool_max_idle_per_host(MAX_IDLE)
        .pool_idle_timeout(timedelta(seconds=KEEP_IDLE))
    )
    for setting, seconds in (
        (builder.connect_timeout, timeout.connect),
        (builder.read_timeout, timeout.read),
        (builder.pool_timeout, timeout.pool),
    ):
        if seconds is not None:
            builder = setting(timedelta(seconds=seconds))
    return builder


def built(client: Any, request: Request) -> Any:
    builder = client.request(request.method, request.url).headers(request.headers)
    if isinstance(request.content, bytes):
        builder = builder.body_bytes(request.content)
    elif request.content is not None:
        builder = builder.body_stream(request.content)
        if request.length is not None:
            builder = builder.header("Content-Length", str(request.length))
    elif request.method in ("POST", "PUT", "PATCH"):
        builder = builder.header("Content-Length", "0")
    if request.streamed:
        return builder.streamed_read_buffer_limit(0)  # the head is wanted first; the body has its own time
    if request.deadline is not None:
        builder = builder.timeout(timedelta(seconds=max(request.deadline - time.monotonic(), 0.001)))
    return builder


def fields(headers: Any) -> list[tuple[str, str]]:
    """Header fields as text, without those that are not ASCII, which the library cannot give."""
    try:
        return list(headers.items())
    except ValueError:
        return [(name, value) for name in dict.fromkeys(headers.keys()) for value in _values(headers, name)]


def _values(headers: Any, name: str) -> list[str]:
    try:
        values: list[str] = headers.getall(name)
    except ValueError:
        return []
    return values


def head_error(error: Any) -> SDKError:
    """What a failure before a response was at hand means; the library reads the beginning of the body by then."""
    text = _text(error)
    if isinstance(error, problems.ClientClosedError):
        return ClientClosedError("the client was closed during the call")
    if "body" in text and not isinstance(error, problems.RequestTimeoutError):
        return body_error(error)
    # ConnectError and ConnectTimeoutError come also when a connection breaks that was in use: only the cause tells.
    sent = "client error (Connect)" not in text and not isinstance(error, problems.PoolTimeoutError)
    if isinstance(error, problems.RequestTimeoutError):
        return APITimeoutError(f"no answer in time: {text}", request_sent=sent)
    return APIConnectionError(f"no answer: {text}", request_sent=sent)


def body_error(error: Any) -> SDKError:
    if isinstance(error, problems.RequestTimeoutError):
        return APITimeoutError(f"the body stopped: {_text(error)}")
    return IncompleteResponseError(f"the body broke off: {_text(error)}")


def _text(error: Any) -> str:
    """What went wrong, without the URL, whose query may hold a credential."""
    causes: list[dict[str, str]] = error.details["causes"] or []
    told: list[str] = [error.message, *(cause["message"] for cause in causes)]
    return ": ".join(text.partition(" for url ")[0] for text in told)
