"""Answers as they came: with their head (`RawResponse`), piece by piece (`StreamingResponse`) or as a file (`Download`)."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from typing import IO, TYPE_CHECKING, Any, Generic, Self, TypeVar

from .content import MAX_BODY, BodyReader, Coding
from .errors import APITimeoutError, IncompleteResponseError, ResponseError, SDKError, TooLargeError
from .headers import Headers
from .ratelimit import RateLimit, parse_rate_limit

if TYPE_CHECKING:
    from .attempts import Answer
    from .clock import Clock

T = TypeVar("T")
StreamT = TypeVar("StreamT")

_PROGRESS = 64 * 1024


class _Head:
    """What every kind of answer tells about itself."""

    __slots__ = ("headers", "status_code")

    def __init__(self, status_code: int, headers: Headers) -> None:
        self.status_code = status_code
        self.headers = headers

    @property
    def request_id(self) -> str | None:
        """The `X-Request-Id` that the server gave the request."""
        return self.headers.get("x-request-id")

    @property
    def rate_limit(self) -> RateLimit | None:
        """The rate limit as the answer's headers tell it, or None."""
        return parse_rate_limit(self.headers)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status_code}>"


class RawResponse(_Head, Generic[T]):
    """A successful answer: status, headers, the bytes of its body, and what the method usually returns."""

    __slots__ = ("_parse", "content")

    def __init__(self, answer: Answer, parse: Callable[[], T]) -> None:
        super().__init__(answer.status_code, answer.headers)
        self.content = answer.content
        """The body, its `Content-Encoding` undone."""
        self._parse = parse

    def parse(self) -> T:
        """What the method returns without `with_raw_response`. Raises DecodeError."""
        return self._parse()


# --- streamed bodies -------------------------------------------------------------------------------------------------


class Pace:
    """Ends a body that comes too slowly: 64 KiB at least in the time that a whole call may take otherwise.

    Only the time spent waiting for the server counts, not what the caller does with the pieces.
    """

    __slots__ = ("_clock", "_left", "_limit", "_received", "_request", "_since")

    def __init__(self, request: Any, clock: Clock, limit: float | None) -> None:
        self._request = request
        self._clock = clock
        self._limit = limit
        self._left = limit or 0.0
        self._since = 0.0
        self._received = 0

    def start(self) -> None:
        """Before waiting for a chunk."""
        if self._limit is not None:
            self._since = self._clock.now()
            self._request.deadline = self._since + self._left

    def stop(self, received: int) -> None:
        """After a chunk. Raises APITimeoutError."""
        if self._limit is None:
            return
        self._received += received
        self._left -= self._clock.now() - self._since
        if self._received >= _PROGRESS:
            self._received, self._left = 0, self._limit
        elif self._left <= 0:
            raise APITimeoutError(f"the body brought less than {_PROGRESS} bytes in {self._limit:g} s")


class _Body(_Head):
    """A body that is still to be read, once."""

    __slots__ = ("_method", "_pace", "_path", "_started", "_stream")

    def __init__(self, answer: Answer, method: str, path: str, pace: Pace) -> None:
        super().__init__(answer.status_code, answer.headers)
        self._stream = answer.stream
        self._method = method
        self._path = path
        self._pace = pace
        self._started = False

    def _begin(self, gunzip: bool) -> tuple[BodyReader, _Gunzip | None]:
        if self._started:
            raise SDKError("the body has been read already")
        self._started = True
        reader = BodyReader(self.status_code, self.headers, self._method, limited=False)
        return reader, _Gunzip() if gunzip else None

    def _located(self, error: SDKError) -> SDKError:
        if isinstance(error, ResponseError):
            error.locate(
                status_code=self.status_code, method=self._method, path=self._path, headers=self.headers, body=None
            )
        elif isinstance(error, APITimeoutError):
            error.method, error.path = self._method, self._path
        return error.with_traceback(None)


class _Gunzip:
    """Unpacks a file that is itself gzip. One that is not, because the transport has unpacked it, passes through."""

    __slots__ = ("_coding", "_head")

    def __init__(self) -> None:
        self._head: bytes | None = b""
        self._coding: Coding | None = None

    def feed(self, piece: bytes) -> Iterator[bytes]:
        if self._head is not None:
            self._head += piece
            if len(self._head) < 2:
                return
            piece, self._head = self._head, None
            self._coding = Coding(is_gzip=True) if piece.startswith(b"\x1f\x8b") else None
        if self._coding is None:
            yield piece
        else:
            yield from self._coding.decode(piece)

    def finish(self) -> bytes:
        """What is left at the end. Raises IncompleteResponseError."""
        if self._coding is not None and not self._coding.finished:
            raise IncompleteResponseError("the gzip file ended too early")
        return self._head or b""


def _too_large() -> TooLargeError:
    return TooLargeError(f"the body has more than {MAX_BODY} bytes; iterate over it or save it to a file")


class _PartFile:
    """A file that appears under its name only when it is complete."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = os.fspath(path)
        self._part = f"{self._path}.{os.getpid()}.part"
        self._file: IO[bytes] = open(self._part, "wb")  # noqa: SIM115 (closed by __exit__)

    def __enter__(self) -> IO[bytes]:
        return self._file

    def __exit__(self, kind: type[BaseException] | None, error: object, traceback: object) -> None:
        self._file.close()
        if kind is None:
            os.replace(self._part, self._path)
        else:
            os.unlink(self._part)


class _SyncBody(_Body):
    __slots__ = ()

    def iter_bytes(self, *, gunzip: bool = False) -> Iterator[bytes]:
        """The body in pieces, as they arrive; the connection is given back after the last.

        Args:
            gunzip: also unpack a body that is itself a gzip file.

        Raises:
            IncompleteResponseError, DecodeError, APITimeoutError: the body breaks off, is not what its headers say,
                or comes too slowly.
        """
        reader, unpack = self._begin(gunzip)
        failure: SDKError
        try:
            for chunk in self._chunks():
                for piece in reader.feed(chunk):
                    if unpack is None:
                        yield piece
                    else:
                        yield from unpack.feed(piece)
            reader.finish()
            if unpack is not None and (rest := unpack.finish()):
                yield rest
            return
        except SDKError as error:
            failure = error
        finally:
            self.close()
        raise self._located(failure)

    def _chunks(self) -> Iterator[bytes]:
        chunks = iter(self._stream)
        while True:
            self._pace.start()
            chunk = next(chunks, None)
            if chunk is None:
                return
            self._pace.stop(len(chunk))
            yield chunk

    def read(self, *, gunzip: bool = False) -> bytes:
        """The whole body. Raises as `iter_bytes`, and TooLargeError beyond 64 MiB: save such a body to a file."""
        pieces: list[bytes] = []
        size = 0
        for piece in self.iter_bytes(gunzip=gunzip):
            pieces.append(piece)
            size += len(piece)
            if size > MAX_BODY:
                self.close()
                raise self._located(_too_large())
        return b"".join(pieces)

    def save(self, path: str | os.PathLike[str], *, gunzip: bool = False) -> int:
        """Write the body to a file, which appears when it is complete. Gives the bytes written. Raises as `iter_bytes`."""
        with _PartFile(path) as file:
            return sum(file.write(piece) for piece in self.iter_bytes(gunzip=gunzip))

    def close(self) -> None:
        """Give the connection back. A body that has not been read to its end is dropped."""
        self._stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def __del__(self) -> None:
        # A body that nobody reads would keep its connection from all others.
        if (stream := getattr(self, "_stream", None)) is not None:
            stream.close()


class Download(_SyncBody):
    """A file that the API sends. Read it with `iter_bytes`, `read` or `save`, or close it."""

    __slots__ = ()


class StreamingResponse(_SyncBody, Generic[T]):
    """An answer whose body is still to be read."""

    __slots__ = ("_parse",)

    def __init__(self, answer: Answer, method: str, path: str, pace: Pace, parse: Callable[[bytes], T]) -> None:
        super().__init__(answer, method, path, pace)
        self._parse = parse

    def parse(self) -> T:
        """Read the body, and give what the method returns without `with_streaming_response`."""
        return self._parse(self.read())


class StreamingManager(Generic[T]):
    """What a method of `with_streaming_response` gives: the request is sent when its `with` statement is entered."""

    __slots__ = ("_call", "_response")

    def __init__(self, call: Callable[[], StreamingResponse[T]]) -> None:
        self._call = call
        self._response: StreamingResponse[T] | None = None

    def __enter__(self) -> StreamingResponse[T]:
        self._response = self._call()
        return self._response

    def __exit__(self, *error: object) -> None:
        if self._response is not None:
            self._response.close()


# --- async -----------------------------------------------------------------------------------------------------------


class AsyncBody(_Body):
    """A body that is still to be read, once."""

    __slots__ = ()

    async def iter_bytes(self, *, gunzip: bool = False) -> AsyncIterator[bytes]:
        """As `Download.iter_bytes`."""
        reader, unpack = self._begin(gunzip)
        failure: SDKError
        try:
            async for chunk in self._chunks():
                for piece in reader.feed(chunk):
                    if unpack is None:
                        yield piece
                    else:
                        for unpacked in unpack.feed(piece):
                            yield unpacked
            reader.finish()
            if unpack is not None and (rest := unpack.finish()):
                yield rest
            return
        except SDKError as error:
            failure = error
        finally:
            await self.aclose()
        raise self._located(failure)

    async def _chunks(self) -> AsyncIterator[bytes]:
        chunks = self._stream.__aiter__()
        while True:
            self._pace.start()
            chunk = await anext(chunks, None)
            if chunk is None:
                return
            self._pace.stop(len(chunk))
            yield chunk

    async def read(self, *, gunzip: bool = False) -> bytes:
        """As `Download.read`."""
        pieces: list[bytes] = []
        size = 0
        async for piece in self.iter_bytes(gunzip=gunzip):
            pieces.append(piece)
            size += len(piece)
            if size > MAX_BODY:
                await self.aclose()
                raise self._located(_too_large())
        return b"".join(pieces)

    async def save(self, path: str | os.PathLike[str], *, gunzip: bool = False) -> int:
        """As `Download.save`. Writes in the event loop, a piece at a time."""
        with _PartFile(path) as file:
            written = 0
            async for piece in self.iter_bytes(gunzip=gunzip):
                written += file.write(piece)
            return written

    async def aclose(self) -> None:
        """Give the connection back. A body that has not been read to its end is dropped."""
        await self._stream.aclose()


class AsyncStreamingResponse(AsyncBody, Generic[T]):
    """An answer whose body is still to be read."""

    __slots__ = ("_parse",)

    def __init__(self, answer: Answer, method: str, path: str, pace: Pace, parse: Callable[[bytes], T]) -> None:
        super().__init__(answer, method, path, pace)
        self._parse = parse

    async def parse(self) -> T:
        """Read the body, and give what the method returns without `with_streaming_response`."""
        return self._parse(await self.read())


class AsyncStreamingManager(Generic[T]):
    """As `StreamingManager`, for `async with`."""

    __slots__ = ("_call", "_response")

    def __init__(self, call: Callable[[], Awaitable[AsyncStreamingResponse[T]]]) -> None:
        self._call = call
        self._response: AsyncStreamingResponse[T] | None = None

    async def __aenter__(self) -> AsyncStreamingResponse[T]:
        self._response = await self._call()
        return self._response

    async def __aexit__(self, *error: object) -> None:
        if self._response is not None:
            await self._response.aclose()


class AsyncDownload:
    """A file that the API sends. The request goes out when it is first used.

    await client.data_export.download(id).save("export.csv", gunzip=True)

    async with client.data_export.download(id) as download:
        async for piece in download.iter_bytes(): ...
    """

    __slots__ = ("_body", "_open")

    def __init__(self, open_body: Callable[[], Awaitable[AsyncBody]]) -> None:
        self._open = open_body
        self._body: AsyncBody | None = None

    async def open(self) -> AsyncDownload:
        """Send the request, unless that has been done; the same as awaiting the download. Raises as any call."""
        await self._opened()
        return self

    def __await__(self) -> Generator[Any, None, AsyncDownload]:
        return self.open().__await__()

    async def _opened(self) -> AsyncBody:
        if self._body is None:
            self._body = await self._open()
        return self._body

    @property
    def response(self) -> _Head:
        """Status, headers, request id and rate limit, once opened."""
        if self._body is None:
            raise SDKError("the download has not been opened: await it first")
        return self._body

    async def iter_bytes(self, *, gunzip: bool = False) -> AsyncIterator[bytes]:
        """As `Download.iter_bytes`."""
        async for piece in (await self._opened()).iter_bytes(gunzip=gunzip):
            yield piece

    async def read(self, *, gunzip: bool = False) -> bytes:
        """As `Download.read`."""
        return await (await self._opened()).read(gunzip=gunzip)

    async def save(self, path: str | os.PathLike[str], *, gunzip: bool = False) -> int:
        """As `Download.save`."""
        return await (await self._opened()).save(path, gunzip=gunzip)

    async def aclose(self) -> None:
        """Give the connection back."""
        if self._body is not None:
            await self._body.aclose()

    async def __aenter__(self) -> Self:
        await self._opened()
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.aclose()
