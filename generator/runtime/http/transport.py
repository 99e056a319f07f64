"""What the client needs of an HTTP library: a request in; status, headers and a stream of bytes out.

Two ship with the client: the default on httpx2's connection pool, and `transport="fast"` on pyreqwest. Anything with the
methods of `Transport` or `AsyncTransport` will do in their place. A transport

* sends a request once: it neither retries nor follows redirects nor keeps cookies,
* gives the body as it came, with its `Content-Encoding`,
* raises `APIConnectionError` or `APITimeoutError` where no answer comes, with `request_sent=False` only if certainly no
  byte of the request left, and `IncompleteResponseError` where the body breaks off,
* may be used by many threads or tasks at once.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Sequence
from typing import Any, NamedTuple, Protocol


class Timeout(NamedTuple):
    """Seconds to wait for each step; None waits for ever. The deadline over all of a call is another setting."""

    connect: float | None = 5.0
    read: float | None = 60.0
    write: float | None = 60.0
    pool: float | None = 5.0
    """For a free connection, where all are in use."""

    @classmethod
    def of(cls, value: Any) -> Timeout:
        """The timeouts that a setting means.

        A number is the longest silence of the server, and bounds the other steps where it is smaller than their
        defaults; None sets no timeout; `httpx2.Timeout` is taken as it is. Raises ValueError for anything else.
        """
        if isinstance(value, Timeout):
            parts: tuple[Any, ...] = tuple(value)
        elif value is None:
            parts = (None, None, None, None)
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            parts = (min(5.0, value), value, value, min(5.0, value))
        else:
            parts = tuple(getattr(value, step, "") for step in cls._fields)
        if not all(part is None or _is_positive(part) for part in parts):
            raise ValueError(f"a timeout is a positive number of seconds or None, not {value!r}")
        return cls(*parts)

    def within(self, left: float | None) -> Timeout:
        """These timeouts, none longer than `left` seconds, the time to a deadline."""
        if left is None or all(part is not None and part <= left for part in self):
            return self
        return Timeout(*(left if part is None or part > left else part for part in self))


_DEFAULT = Timeout()


def _is_positive(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and 0 < value < float("inf")


class Request:
    """One request on the wire.

    `origin` is `https://host` or `https://host:port`, `target` the path and query below it. `headers` lacks `Host` and
    `Content-Length`, which a transport adds; `length` is None where `content` is chunks of unknown number. `deadline` is
    a time of `time.monotonic()` or None; it ends an exchange that the timeouts, which are as they were set, let go on.
    `base_path` is the beginning of `target` that is the server's, not the operation's.
    `repr` shows neither headers nor query: both can hold a credential.
    """

    __slots__ = (
        "base_path",
        "content",
        "deadline",
        "headers",
        "length",
        "method",
        "origin",
        "streamed",
        "target",
        "timeout",
    )

    def __init__(
        self,
        method: str,
        origin: str,
        target: str,
        *,
        headers: Sequence[tuple[str, str]] = (),
        content: bytes | Iterable[bytes] | AsyncIterable[bytes] | None = None,
        length: int | None = None,
        timeout: Timeout = _DEFAULT,
        deadline: float | None = None,
        streamed: bool = False,
        base_path: str = "",
    ) -> None:
        self.method = method
        self.origin = origin
        self.target = target
        self.headers = headers
        self.content = content
        self.length = len(content) if isinstance(content, bytes) else length
        self.timeout = timeout
        self.deadline = deadline
        self.base_path = base_path
        self.streamed = streamed
        """Whether the caller reads the body piece by piece, so that it may take longer than the deadline."""

    @property
    def url(self) -> str:
        return self.origin + self.target

    @property
    def path(self) -> str:
        """The target without its query."""
        return self.target.partition("?")[0]

    def __repr__(self) -> str:
        return f"Request({self.method!r}, {self.origin!r}, {self.path!r})"


class Response(Protocol):
    """The answer to a request. Iterating gives the body's chunks, once; `close` gives the connection back."""

    @property
    def status(self) -> int: ...
    @property
    def headers(self) -> Sequence[tuple[str, str]]: ...
    def __iter__(self) -> Iterator[bytes]: ...
    def close(self) -> None: ...


class AsyncResponse(Protocol):
    """The same for asyncio and trio."""

    @property
    def status(self) -> int: ...
    @property
    def headers(self) -> Sequence[tuple[str, str]]: ...
    def __aiter__(self) -> AsyncIterator[bytes]: ...
    async def aclose(self) -> None: ...


class Transport(Protocol):
    """Sends requests, from any number of threads."""

    def send(self, request: Request) -> Response: ...
    def close(self) -> None: ...


class AsyncTransport(Protocol):
    """Sends requests, from any number of tasks of one event loop."""

    async def send(self, request: Request) -> AsyncResponse: ...
    async def aclose(self) -> None: ...


class HTTPClient(Protocol):
    """A `Client` of httpx2 or httpx."""

    def build_request(self, *args: Any, **kwargs: Any) -> Any: ...
    def send(self, *args: Any, **kwargs: Any) -> Any: ...
    def close(self) -> None: ...


class AsyncHTTPClient(Protocol):
    """An `AsyncClient` of httpx2 or httpx."""

    def build_request(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send(self, *args: Any, **kwargs: Any) -> Any: ...
    async def aclose(self) -> None: ...


class BytesResponse:
    """An answer that is in memory already, for fakes: both a `Response` and an `AsyncResponse`."""

    __slots__ = ("chunks", "headers", "status")

    def __init__(self, status: int, headers: Sequence[tuple[str, str]] = (), *chunks: bytes) -> None:
        self.status = status
        self.headers = headers
        self.chunks = chunks

    def __iter__(self) -> Iterator[bytes]:
        return iter(self.chunks)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self.chunks:
            yield chunk

    def close(self) -> None:
        """Nothing to give back."""

    async def aclose(self) -> None:
        """Nothing to give back."""
