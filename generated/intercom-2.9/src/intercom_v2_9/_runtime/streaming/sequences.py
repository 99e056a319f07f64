"""Sequences of JSON texts: one a line (JSON Lines, NDJSON), or each behind a record separator (RFC 7464). No I/O."""

from __future__ import annotations

from collections.abc import Iterator

from ..errors import TooLargeError
from .events import MAX_ITEM


class TextReader:
    """Takes a stream's chunks as they come, and gives its JSON texts, which `mark` ends (`\\n`) or begins (`\\x1e`)."""

    __slots__ = ("_limit", "_mark", "_pieces", "_size")

    def __init__(self, mark: bytes, limit: int = MAX_ITEM) -> None:
        self._mark = mark
        self._limit = limit
        self._pieces: list[bytes] = []
        self._size = 0

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """The texts that this chunk completes. Raises TooLargeError."""
        first, *others = chunk.split(self._mark)
        self._keep(first)
        for part in others:
            if text := self._taken():
                yield text
            self._keep(part)

    def finish(self) -> bytes:
        """What follows the last mark: the last text, or the first part of one that has broken off."""
        return self._taken()

    def _keep(self, piece: bytes) -> None:
        if piece:
            self._pieces.append(piece)
            self._size += len(piece)
            if self._size > self._limit:
                raise TooLargeError(f"an item of the stream has more than {self._limit} bytes")

    def _taken(self) -> bytes:
        text = b"".join(self._pieces).strip(b" \t\r\n")
        self._pieces, self._size = [], 0
        return text
