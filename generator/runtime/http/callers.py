"""What both transports over a client of the caller's share."""

from __future__ import annotations

import time
from collections.abc import Generator
from contextlib import contextmanager
from math import ceil, inf
from sys import modules
from typing import Any, Protocol, cast

from ..errors import APIConnectionError, APITimeoutError, IncompleteResponseError, SDKError
from .transport import Request
from .transport_setting import origin_of


class Library(Protocol):
    """`httpx2` or `httpx`: what is used of them is the same in both."""

    @property
    def HTTPError(self) -> type[Exception]: ...


def library_of(client: Any) -> Library:
    """The library that a client of the caller's is from."""
    return cast("Library", modules[origin_of(client) or ""])


def build(library: Any, client: Any, request: Request, read: Any) -> Any:
    """The request as the client's library has it. `read` is how long each of its reads may take."""
    headers: Any = list(request.headers)
    if request.content is not None and request.length is not None:
        headers.append(("Content-Length", str(request.length)))
    left = None if request.deadline is None else max(request.deadline - time.monotonic(), 0.001)
    timeout = library.Timeout(**{**request.timeout.within(left)._asdict(), "read": read})
    return client.build_request(request.method, request.url, headers=headers, content=request.content, timeout=timeout)


def head_error(library: Any, error: Exception) -> SDKError:
    early = (library.ConnectError, library.ConnectTimeout, library.PoolTimeout, library.ProxyError)
    sent = not isinstance(error, early)
    if isinstance(error, (library.LocalProtocolError, library.UnsupportedProtocol)):
        return SDKError(f"the request cannot be sent: {error}")
    if isinstance(error, library.TimeoutException):
        return APITimeoutError(f"no answer in time: {type(error).__name__}", request_sent=sent)
    return APIConnectionError(f"no answer: {str(error) or type(error).__name__}", request_sent=sent)


def body_error(library: Any, error: Exception) -> SDKError:
    if isinstance(error, library.TimeoutException):
        return APITimeoutError(f"the body stopped: {type(error).__name__}")
    return IncompleteResponseError(f"the body broke off: {str(error) or type(error).__name__}")


def fields(response: Any) -> list[tuple[str, str]]:
    """As they came; those of a body that a hook or a mock has read and unpacked already say nothing of its packing."""
    packing = ("content-encoding", "content-length") if response.is_stream_consumed else ()
    return [(name, value) for name, value in response.headers.multi_items() if name.lower() not in packing]


class _Watch:
    """The timeout of a read as seconds that are asked for anew at each one: those of the library's own are fixed.

    A thread that waits cannot be interrupted, and a server that sends its head byte by byte never keeps it waiting long.
    Sockets take an integer in place of a float, which is why silence is measured in whole seconds here.
    """

    __slots__ = ("_request",)

    def __init__(self, request: Request) -> None:
        self._request = request

    def __index__(self) -> int:
        deadline, read = self._request.deadline, self._request.timeout.read
        left = inf if deadline is None else deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError("the deadline has passed")
        longest = min(left, inf if read is None else read)
        return ceil(longest) if longest < inf else _FOR_EVER

    def __float__(self) -> float:
        return float(self.__index__())

    def __repr__(self) -> str:
        return f"{self.__float__():g}"


_FOR_EVER = 10**8
"""Seconds, three years."""


@contextmanager
def within(request: Request) -> Generator[Any]:
    """Gives the timeout of a read, which watches the deadline; one of less than a second is kept as it is."""
    read = request.timeout.read
    yield read if request.deadline is None or (read is not None and read < 1) else _Watch(request)


@contextmanager
def async_within(request: Request) -> Generator[Any]:
    """Watch the deadline at every moment. Gives the timeout of a read. Raises APITimeoutError."""
    from anyio import fail_after

    try:
        with fail_after(None if request.deadline is None else request.deadline - time.monotonic()):
            yield request.timeout.read
    except TimeoutError:
        passed = APITimeoutError("the deadline has passed")
    else:
        return
    raise passed
