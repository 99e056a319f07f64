"""Answers as they came: with their head (`RawResponse`), piece by piece (`StreamingResponse`) or as a file (`Download`)."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from ..errors import SDKError
from .body import Body, Head, Pace, PartFile, too_large
from .content import MAX_BODY

if TYPE_CHECKING:
    from ..http.attempts import Answer

T = TypeVar("T")


class RawResponse(Head, Generic[T]):
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


# --- sync ------------------------------------------------------------------------------------------------------------


class SyncBody(Body):
    """A body that is still to be read, once."""

    __slots__ = ()

    def iter_bytes(self, *, gunzip: bool = False) -> Iterator[bytes]:
        """The body in pieces, as they arrive; the connection is given back after the last.

        Args:
            gunzip: also unpack a body that is itself a gzip file.

        Raises:
            IncompleteResponseError, DecodeError, APITimeoutError: the body breaks off, is not what its headers say,
                or comes too slowly.
        """
        reader, unpack = self.begin(gunzip)
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
        raise self.located(failure)

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
                raise self.located(too_large())
        return b"".join(pieces)

    def save(self, path: str | os.PathLike[str], *, gunzip: bool = False) -> int:
        """Write the body to a file, which appears when it is complete. Gives the bytes written. Raises as `iter_bytes`."""
        with PartFile(path) as file:
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


class Download(SyncBody):
    """A file that the API sends. Read it with `iter_bytes`, `read` or `save`, or close it."""

    __slots__ = ()


class StreamingResponse(SyncBody, Generic[T]):
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


class AsyncBody(Body):
    """A body that is still to be read, once."""

    __slots__ = ()

    async def iter_bytes(self, *, gunzip: bool = False) -> AsyncIterator[bytes]:
        """As `Download.iter_bytes`."""
        reader, unpack = self.begin(gunzip)
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
        raise self.located(failure)

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
                raise self.located(too_large())
        return b"".join(pieces)

    async def save(self, path: str | os.PathLike[str], *, gunzip: bool = False) -> int:
        """As `Download.save`. Writes in the event loop, a piece at a time."""
        with PartFile(path) as file:
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
    def response(self) -> Head:
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
