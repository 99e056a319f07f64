"""Answers whose body is still to be read, piece by piece."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from ..errors import SDKError
from .body import Body, Pace, PartFile, too_large
from .content import MAX_BODY, MAX_RATIO
from .dropped import async_dropped
from .texts import Lines, Progress, decoder, size

if TYPE_CHECKING:
    from ..http.answer import Answer

T = TypeVar("T")


class AsyncBody(Body):
    """A body that is still to be read, once."""

    __slots__ = ()

    async def iter_bytes(self, *, gunzip: bool = False, max_ratio: float | None = MAX_RATIO) -> AsyncIterator[bytes]:
        """The body in pieces, as they arrive; the connection is given back after the last.

        Args:
            gunzip: also unpack a body that is itself a gzip file.
            max_ratio: how many bytes, beyond 64 MiB, one on the wire may become; None for any number.

        Raises:
            IncompleteResponseError, DecodeError, APITimeoutError, TooLargeError: the body breaks off, is not what its
                headers say, comes too slowly, or grows beyond `max_ratio`.
        """
        unpacker = self.begin(gunzip, max_ratio)
        failure: SDKError
        try:
            async for chunk in self._chunks():
                for piece in unpacker.feed(chunk):
                    yield piece
            if rest := unpacker.finish():
                yield rest
            return
        except SDKError as error:
            failure = error
        finally:
            await self.aclose()
        raise self.located(failure)

    async def iter_text(self) -> AsyncIterator[str]:
        """The body as text in the charset of its Content-Type, UTF-8 without one. Raises as `iter_bytes`."""
        text_of = decoder(self.headers)
        async for piece in self.iter_bytes():
            if text := text_of.decode(piece):
                yield text
        if rest := text_of.decode(b"", True):
            yield rest

    async def iter_lines(self) -> AsyncIterator[str]:
        """The lines of the text, without their ends: CR, LF, or both. Raises as `iter_bytes`."""
        lines = Lines()
        async for text in self.iter_text():
            for line in lines.feed(text):
                yield line
        if (last := lines.finish()) is not None:
            yield last

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
        """The whole body. Raises as `iter_bytes`, and TooLargeError beyond 64 MiB: save such a body to a file."""
        pieces: list[bytes] = []
        size = 0
        async for piece in self.iter_bytes(gunzip=gunzip, max_ratio=None):
            pieces.append(piece)
            size += len(piece)
            if size > MAX_BODY:
                await self.aclose()
                raise self.located(too_large())
        return b"".join(pieces)

    async def save(
        self,
        path: str | os.PathLike[str],
        *,
        gunzip: bool = False,
        max_ratio: float | None = MAX_RATIO,
        progress: Progress | None = None,
    ) -> int:
        """Write the body to a file, which appears when it is complete. Gives the bytes written. Raises as `iter_bytes`.

        Args:
            gunzip, max_ratio: as `iter_bytes` has them.
            progress: called after each piece with the bytes that are written, and with how many there will be, None where
                nobody says.
        """
        total = size(self.headers, gunzip)
        try:
            with PartFile(path) as file:
                written = 0
                async for piece in self.iter_bytes(gunzip=gunzip, max_ratio=max_ratio):
                    written += file.write(piece)
                    if progress is not None:
                        progress(written, total)
                return written
        finally:
            await self.aclose()

    async def aclose(self) -> None:
        """Give the connection back. A body that has not been read to its end is dropped."""
        await self._stream.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.aclose()

    def __del__(self) -> None:
        # A body that nobody reads would keep its connection from all others.
        stream = getattr(self, "_stream", None)
        if stream is not None and self._pid == os.getpid():  # a forked child has no business with its parent's
            async_dropped(stream)


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
    """What a method of `with_streaming_response` gives: the request is sent when its `async with` statement is entered."""

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
