"""What both transports over a client of the caller's share."""

from __future__ import annotations

import time
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import httpx2

from ..errors import APIConnectionError, APITimeoutError, IncompleteResponseError, SDKError
from .transport import Request


def build(client: Any, request: Request) -> httpx2.Request:
    headers: Any = list(request.headers)
    if request.content is not None and request.length is not None:
        headers.append(("Content-Length", str(request.length)))
    left = None if request.deadline is None else max(request.deadline - time.monotonic(), 0.001)
    timeout = httpx2.Timeout(**request.timeout.within(left)._asdict())
    built: httpx2.Request = client.build_request(
        request.method, request.url, headers=headers, content=request.content, timeout=timeout
    )
    return built


def head_error(error: httpx2.HTTPError) -> SDKError:
    sent = not isinstance(error, (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout, httpx2.ProxyError))
    if isinstance(error, (httpx2.LocalProtocolError, httpx2.UnsupportedProtocol)):
        return SDKError(f"the request cannot be sent: {error}")
    if isinstance(error, httpx2.TimeoutException):
        return APITimeoutError(f"no answer in time: {type(error).__name__}", request_sent=sent)
    return APIConnectionError(f"no answer: {error or type(error).__name__}", request_sent=sent)


def body_error(error: httpx2.HTTPError) -> SDKError:
    if isinstance(error, httpx2.TimeoutException):
        return APITimeoutError(f"the body stopped: {type(error).__name__}")
    return IncompleteResponseError(f"the body broke off: {error or type(error).__name__}")


def fields(response: httpx2.Response) -> list[tuple[str, str]]:
    """As they came; those of a body that a hook or a mock has read and unpacked already say nothing of its packing."""
    packing = ("content-encoding", "content-length") if response.is_stream_consumed else ()
    return [(name, value) for name, value in response.headers.multi_items() if name.lower() not in packing]


@contextmanager
def within(request: Request) -> Generator[None]:
    """Threads cannot be interrupted: the timeouts of the request have to do."""
    yield


@contextmanager
def async_within(request: Request) -> Generator[None]:
    """Watch the deadline at every moment. Raises APITimeoutError."""
    from anyio import fail_after

    try:
        with fail_after(None if request.deadline is None else request.deadline - time.monotonic()):
            yield
    except TimeoutError:
        passed = APITimeoutError("the deadline has passed")
    else:
        return
    raise passed
