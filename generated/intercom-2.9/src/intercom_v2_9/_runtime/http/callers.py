"""What both transports over a client of the caller's share."""

from __future__ import annotations

import time
from collections.abc import AsyncIterable, AsyncIterator, Generator, Iterable
from contextlib import contextmanager
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


def build(library: Any, client: Any, request: Request, content: Any) -> Any:
    headers: Any = list(request.headers)
    if request.content is not None and request.length is not None:
        headers.append(("Content-Length", str(request.length)))
    left = None if request.deadline is None else max(request.deadline - time.monotonic(), 0.001)
    timeout = library.Timeout(**request.timeout.within(left)._asdict())
    return client.build_request(request.method, request.url, headers=headers, content=content, timeout=timeout)


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


def content_of(request: Request) -> Any:
    """The body as a sync client takes it."""
    return request.content


def async_content_of(request: Request) -> Any:
    """The body as an async client takes it: one that can be iterated over in both ways passes for a sync one there."""
    content = request.content
    return content if content is None or isinstance(content, bytes) else _AsyncChunks(content)


class _AsyncChunks:
    __slots__ = ("_chunks",)

    def __init__(self, chunks: Iterable[bytes] | AsyncIterable[bytes]) -> None:
        self._chunks = chunks

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if isinstance(self._chunks, AsyncIterable):
            async for chunk in self._chunks:
                yield chunk
        else:
            for chunk in self._chunks:
                yield chunk


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
