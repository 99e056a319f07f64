"""A response body on its way in: `Content-Encoding` undone, its limits and its announced length watched. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import DecodeError, IncompleteResponseError, TooLargeError
from .headers import Headers

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_BODY = 64 * 1024 * 1024
"""Bytes of a decoded body, unless it is streamed."""

MAX_RATIO = 100
"""Decoded bytes for one on the wire."""

_RATIO_FROM = 64 * 1024
_PIECE = 256 * 1024
_MAX_CODINGS = 3
_GZIP = 31
_ZLIB = 15
_RAW_DEFLATE = -15

Inflater = Any  # zlib has no public name for the class of its decompressors


class BodyReader:
    """Takes a body's chunks as they came, gives its content. One for each body.

    Args:
        status, headers, method: of the answer; they tell how long the body has to be.
        limited: whether the limits apply; they are there to keep a body that is held in memory from exhausting it.
    """

    __slots__ = ("_codings", "_expected", "_limited", "_produced", "_received")

    def __init__(self, status: int, headers: Headers, method: str, *, limited: bool = True) -> None:
        self._limited = limited
        self._received = 0
        self._produced = 0
        self._expected = _announced_length(status, headers, method)
        encoding = headers.get("content-encoding")
        self._codings = _codings(encoding) if encoding and self._expected != 0 else []
        if limited and self._expected is not None and self._expected > MAX_BODY:
            raise TooLargeError(f"the body has {self._expected} bytes, more than {MAX_BODY}")

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """The content in `chunk`, in pieces of bounded size.

        Raises:
            TooLargeError: the content goes over the limits.
            DecodeError: it is not what `Content-Encoding` says.
        """
        self._received += len(chunk)
        if not self._codings:
            self._count(len(chunk))
            yield chunk
            return
        for piece in _chain(self._codings, chunk):
            self._count(len(piece))
            yield piece

    def finish(self) -> None:
        """Raises IncompleteResponseError if the body ended too early."""
        if self._expected is not None and self._received < self._expected:
            raise IncompleteResponseError(f"the body ended after {self._received} of {self._expected} bytes")
        if self._received and not all(coding.finished for coding in self._codings):
            raise IncompleteResponseError("the compressed body ended too early")

    def _count(self, produced: int) -> None:
        self._produced += produced
        if not self._limited:
            return
        if self._produced > MAX_BODY:
            raise TooLargeError(f"the body has more than {MAX_BODY} bytes")
        if self._codings and self._produced > max(_RATIO_FROM, MAX_RATIO * self._received):
            raise TooLargeError(f"the body grows to more than {MAX_RATIO} times its size on the wire")


def _announced_length(status: int, headers: Headers, method: str) -> int | None:
    if method == "HEAD" or status in (204, 304):
        return 0
    text = headers.get("content-length", "")
    if "transfer-encoding" in headers or not (text.isascii() and text.isdigit()) or len(text) > 18:
        return None
    return int(text)


def _codings(text: str) -> list[Coding]:
    """The decoders for a `Content-Encoding`, the last applied first."""
    names = [name.strip().lower() for name in text.split(",")]
    names = [name for name in names if name and name != "identity"]
    unknown = [name for name in names if name not in ("gzip", "x-gzip", "deflate")]
    if unknown or len(names) > _MAX_CODINGS:
        raise DecodeError(f"the body's encoding {text[:80]!r} was not asked for")
    return [Coding(is_gzip=name != "deflate") for name in reversed(names)]


def _chain(codings: list[Coding], chunk: bytes) -> Iterator[bytes]:
    first, rest = codings[0], codings[1:]
    for piece in first.decode(chunk):
        if rest:
            yield from _chain(rest, piece)
        else:
            yield piece


class Coding:
    """One layer of gzip (of any number of members) or deflate (with or without zlib's frame)."""

    __slots__ = ("_inflater", "_is_gzip", "_started")

    def __init__(self, *, is_gzip: bool) -> None:
        self._is_gzip = is_gzip
        self._started = False
        self._inflater: Inflater = _inflater(_GZIP if is_gzip else _ZLIB)

    @property
    def finished(self) -> bool:
        return bool(self._inflater.eof)

    def decode(self, data: bytes) -> Iterator[bytes]:
        """The content of `data`, in pieces of at most 256 KiB. Raises DecodeError."""
        piece = b""
        while data or len(piece) == _PIECE:  # a full piece: zlib may hold back more, even of input it has taken in
            if self._inflater.eof:
                # What follows a gzip stream is another member, or padding that every decoder passes over.
                if not self._is_gzip or not data.startswith(b"\x1f"):
                    return
                self._inflater = _inflater(_GZIP)
            piece = self._inflate(data)
            if piece:
                yield piece
            data = self._inflater.unconsumed_tail or self._inflater.unused_data

    def _inflate(self, data: bytes) -> bytes:
        from zlib import error

        first, self._started = not self._started, True
        try:
            return bytes(self._inflater.decompress(data, _PIECE))
        except error as problem:
            if first and not self._is_gzip:  # servers disagree on what `deflate` means
                self._inflater = _inflater(_RAW_DEFLATE)
                return self._inflate(data)
            reason = str(problem)
        raise DecodeError(f"the body is not {'gzip' if self._is_gzip else 'deflate'}, as its header says: {reason}")


def _inflater(window: int) -> Inflater:
    from zlib import decompressobj

    return decompressobj(window)
