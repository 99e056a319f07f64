"""What sync and async bodies share: their head, their pace, and what becomes of their bytes. No network I/O."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import IO, TYPE_CHECKING, Any

from ..errors import APITimeoutError, IncompleteResponseError, ResponseError, SDKError, TooLargeError
from ..http.rate_limit import RateLimit, parse_rate_limit
from .content import MAX_BODY, BodyReader, Coding
from .headers import Headers

if TYPE_CHECKING:
    from ..client.clock import Clock
    from ..http.answer import Answer

_PROGRESS = 64 * 1024


class Head:
    """What every kind of answer tells about itself."""

    __slots__ = ("headers", "status_code")

    def __init__(self, status_code: int, headers: Headers) -> None:
        self.status_code = status_code
        self.headers = headers

    @property
    def request_id(self) -> str | None:
        """The id that the server gave the request, from `X-Request-Id` or what else carries one."""
        return self.headers.request_id

    @property
    def rate_limit(self) -> RateLimit | None:
        """The rate limit as the answer's headers tell it, or None."""
        return parse_rate_limit(self.headers)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status_code}>"


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


class Body(Head):
    """A body that is still to be read, once."""

    __slots__ = ("_method", "_pace", "_path", "_pid", "_started", "_stream")

    def __init__(self, answer: Answer, method: str, path: str, pace: Pace) -> None:
        super().__init__(answer.status_code, answer.headers)
        self._stream = answer.stream
        self._pid = os.getpid()
        self._method = method
        self._path = path
        self._pace = pace
        self._started = False

    def begin(self, gunzip: bool, max_ratio: float | None) -> Unpacker:
        if self._started:
            raise SDKError("the body has been read already")
        self._started = True
        reader = BodyReader(self.status_code, self.headers, self._method, limited=False)
        return Unpacker(reader, Gunzip() if gunzip else None, max_ratio)

    def located(self, error: SDKError) -> SDKError:
        if isinstance(error, ResponseError):
            error.locate(
                status_code=self.status_code, method=self._method, path=self._path, headers=self.headers, body=None
            )
        elif isinstance(error, APITimeoutError):
            error.method, error.path = self._method, self._path
        return error.with_traceback(None)


class Unpacker:
    """Makes a body's bytes of what comes over the wire: its coding undone, and where it is asked for the file's own."""

    __slots__ = ("_gunzip", "_max_ratio", "_produced", "_reader", "_received")

    def __init__(self, reader: BodyReader, gunzip: Gunzip | None, max_ratio: float | None) -> None:
        self._reader = reader
        self._gunzip = gunzip
        self._max_ratio = max_ratio
        self._received = self._produced = 0

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """Raises DecodeError, and TooLargeError for what grows beyond all measure: a few bytes would fill any disk."""
        self._received += len(chunk)
        for piece in self._reader.feed(chunk):
            for unpacked in (piece,) if self._gunzip is None else self._gunzip.feed(piece):
                self._produced += len(unpacked)
                if self._max_ratio is not None and self._produced > max(MAX_BODY, self._max_ratio * self._received):
                    raise TooLargeError(
                        f"the body grows to more than {self._max_ratio:g} times its size on the wire: see max_ratio"
                    )
                yield unpacked

    def finish(self) -> bytes:
        """What is left at the end. Raises IncompleteResponseError."""
        self._reader.finish()
        return b"" if self._gunzip is None else self._gunzip.finish()


class Gunzip:
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


def too_large() -> TooLargeError:
    return TooLargeError(f"the body has more than {MAX_BODY} bytes; iterate over it or save it to a file")


class PartFile:
    """A file that appears under its name only when it is complete."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = os.fspath(path)
        self._part = f"{self._path}.{os.urandom(6).hex()}.part"  # threads may save to one path at once
        self._file: IO[bytes] = open(self._part, "xb")  # noqa: SIM115 (closed by __exit__)

    def __enter__(self) -> IO[bytes]:
        return self._file

    def __exit__(self, kind: type[BaseException] | None, error: object, traceback: object) -> None:
        self._file.close()
        if kind is None:
            os.replace(self._part, self._path)
        else:
            os.unlink(self._part)
