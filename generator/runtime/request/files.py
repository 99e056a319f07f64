"""A request body and what it is read from: bytes, and files that can be read again for every attempt."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator
from typing import IO, Any, TypeGuard

from ..guards import as_bytes

CHUNK = 65_536
"""Bytes read from a file at a time."""


class Body:
    """A request body, ready to be sent as often as `replayable` allows."""

    __slots__ = ("content", "content_type", "length", "replayable")

    def __init__(
        self,
        content: bytes | Iterable[bytes] | AsyncIterable[bytes],
        content_type: str,
        *,
        length: int | None = None,
        replayable: bool = True,
    ) -> None:
        self.content = content
        """All of the body, or the chunks of it. Chunks of `replayable` bodies start over at every iteration."""
        self.content_type = content_type
        self.length = len(content) if isinstance(content, bytes) else length
        """Bytes; None where it is not known before the body has been sent."""
        self.replayable = replayable

    def __repr__(self) -> str:
        return f"Body({self.content_type!r}, length={self.length}, replayable={self.replayable})"


class Chunks:
    """Bytes and files in a row, read from their start at every iteration, for sync and async transports alike."""

    __slots__ = ("_sources",)

    def __init__(self, sources: list[bytes | Source]) -> None:
        self._sources = sources

    def __iter__(self) -> Iterator[bytes]:
        for source in self._sources:
            if isinstance(source, bytes):
                yield source
            else:
                yield from source.chunks()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        # Files are read in the event loop, a chunk at a time, as httpx does: a local read is short.
        for chunk in self:
            yield chunk

    @property
    def length(self) -> int:
        return sum(len(source) if isinstance(source, bytes) else source.length for source in self._sources)


class Source:
    """A file that can be read more than once: a path, or an open file from where it stood when the call was made."""

    __slots__ = ("_file", "_path", "_start", "length")

    def __init__(self, file: IO[bytes] | os.PathLike[str]) -> None:
        self._path: os.PathLike[str] | None = None
        self._file: IO[bytes] | None = None
        self._start = 0
        if isinstance(file, os.PathLike):
            self._path = file
            self.length = os.stat(file).st_size
        else:
            self._file = file
            self._start = file.tell()
            self.length = file.seek(0, os.SEEK_END) - self._start

    def chunks(self) -> Iterator[bytes]:
        if self._path is not None:
            with open(self._path, "rb") as file:
                yield from _read(file)
        elif self._file is not None:
            self._file.seek(self._start)
            yield from _read(self._file)


def _read(file: IO[bytes]) -> Iterator[bytes]:
    while chunk := file.read(CHUNK):
        yield chunk


def is_content(value: Any) -> bool:
    """Whether a value is a file rather than one that has members, or is text."""
    return as_bytes(value) is not None or is_file(value)


def is_file(value: Any) -> bool:
    return is_path(value) or hasattr(value, "read")


def filename_of(value: Any) -> str | None:
    """The name of a path or an open file; None for what has none, such as bytes."""
    path = value if is_path(value) else getattr(value, "name", None)
    return os.path.basename(os.fsdecode(path)) if isinstance(path, str) or is_path(path) else None


def is_path(value: Any) -> TypeGuard[os.PathLike[str]]:
    return isinstance(value, os.PathLike)


def file_content(name: str, value: Any) -> bytes | Source:
    if isinstance(value, str):
        return value.encode()
    data = as_bytes(value)
    if data is not None:
        return data
    if not is_file(value):
        raise TypeError(f"file {name!r}: a {type(value).__name__} is not bytes, str, a binary file or a path")
    return source_of(value)


def source_of(file: Any) -> bytes | Source:
    """A file for reading again and again: itself where it can seek, its content where it cannot."""
    if is_path(file):
        return Source(file)
    seekable: Callable[[], bool] | None = getattr(file, "seekable", None)
    if not isinstance(file.read(0), bytes):
        raise TypeError("the file is open in text mode; open it with mode 'rb'")
    if seekable is not None and seekable():
        return Source(file)
    content: bytes = file.read()
    return content
