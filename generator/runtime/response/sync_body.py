# Derived from async_body.py: change that, then run `make sync`.
"""Answers whose body is still to be read, piece by piece."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from ..errors import SDKError
from .body import Body, Pace, PartFile, too_large
from .content import MAX_BODY, MAX_RATIO
from .dropped import dropped
from .texts import Lines, Progress, decoder, size

if TYPE_CHECKING:
    from ..http.answer import Answer

T = TypeVar("T")


class SyncBody(Body):
    """A body that is still to be read, once."""

    __slots__ = ()

    def iter_bytes(self, *, gunzip: bool = False, max_ratio: float | None = MAX_RATIO) -> Iterator[bytes]:
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
            for chunk in self._chunks():
                yield from unpacker.feed(chunk)
            if rest := unpacker.finish():
                yield rest
            return
        except SDKError as error:
            failure = error
        finally:
            self.close()
        raise self.located(failure)

    def iter_text(self) -> Iterator[str]:
        """The body as text in the charset of its Content-Type, UTF-8 without one. Raises as `iter_bytes`."""
        text_of = decoder(self.headers)
        for piece in self.iter_bytes():
            if text := text_of.decode(piece):
                yield text
        if rest := text_of.decode(b"", True):
            yield rest

    def iter_lines(self) -> Iterator[str]:
        """The lines of the text, without their ends: CR, LF, or both. Raises as `iter_bytes`."""
        lines = Lines()
        for text in self.iter_text():
            yield from lines.feed(text)
        if (last := lines.finish()) is not None:
            yield last

    def _chunks(self) -> Iterator[bytes]:
        chunks = self._stream.__iter__()
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
        for piece in self.iter_bytes(gunzip=gunzip, max_ratio=None):
            pieces.append(piece)
            size += len(piece)
            if size > MAX_BODY:
                self.close()
                raise self.located(too_large())
        return b"".join(pieces)

    def save(
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
                for piece in self.iter_bytes(gunzip=gunzip, max_ratio=max_ratio):
                    written += file.write(piece)
                    if progress is not None:
                        progress(written, total)
                return written
        finally:
            self.close()

    def close(self) -> None:
        """Give the connection back. A body that has not been read to its end is dropped."""
        self._stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def __del__(self) -> None:
        # A body that nobody reads would keep its connection from all others.
        stream = getattr(self, "_stream", None)
        if stream is not None and self._pid == os.getpid():  # a forked child has no business with its parent's
            dropped(stream)


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
