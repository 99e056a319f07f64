"""Server-sent events, from bytes to fields, as WHATWG's HTML standard has it (9.2.5 and 9.2.6). No I/O."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Generic, TypeVar

from ..errors import TooLargeError

T_co = TypeVar("T_co", covariant=True)

MAX_ITEM = 1024 * 1024
"""Bytes of one item, unless the call says otherwise: what a stream may hold in memory."""

_BOM = b"\xef\xbb\xbf"
_ENDS = (b"\n", b"\r")


class ServerSentEvent(Generic[T_co]):
    """One event of a stream.

    `event` is its type (`message` where the server names none), `id` the last id that the server gave, this event's or an
    earlier one's, and `retry` the milliseconds to wait before asking again, where this event says so.
    """

    __slots__ = ("data", "event", "id", "retry")

    def __init__(self, event: str, data: T_co, id: str = "", retry: int | None = None) -> None:
        self.event = event
        self.data = data
        self.id = id
        self.retry = retry

    def __repr__(self) -> str:
        return f"ServerSentEvent(event={self.event!r}, data={self.data!r}, id={self.id!r}, retry={self.retry!r})"

    def __eq__(self, other: object) -> bool:
        theirs: Any = other
        if not isinstance(other, ServerSentEvent):
            return NotImplemented
        return (self.event, self.data, self.id, self.retry) == (theirs.event, theirs.data, theirs.id, theirs.retry)

    __hash__ = None  # type: ignore[assignment]


class EventReader:
    """Takes a stream's chunks as they come, and gives its events, their data still bytes.

    A line ends with CR LF, LF or CR, wherever the chunks are cut; no other character ends one. Bytes are decoded a field
    at a time, so a character may be cut, too. An event without data is none, and one that no blank line ends is never
    given: `finish` tells of it.
    """

    __slots__ = (
        "_after_cr",
        "_data",
        "_event",
        "_id",
        "_limit",
        "_line",
        "_retry",
        "_size",
        "_started",
        "last_event_id",
        "retry",
    )

    def __init__(self, limit: int = MAX_ITEM) -> None:
        self._limit = limit
        self._started = False
        self._after_cr = False
        self._line: list[bytes] = []
        """Pieces of a line whose end is still to come."""
        self._size = 0
        self._data: list[bytes] = []
        self._event = ""
        self._retry: int | None = None
        self._id = ""
        self.last_event_id = ""
        """Of the last event that was whole."""
        self.retry: int | None = None
        """Milliseconds, as the server said last."""

    def feed(self, chunk: bytes) -> Iterator[ServerSentEvent[bytes]]:
        """The events that end in this chunk. Raises TooLargeError."""
        if self._after_cr and chunk:
            self._after_cr = False
            if chunk[0] == 10:
                chunk = chunk[1:]
        if b"\n" not in chunk and b"\r" not in chunk:
            self._keep(chunk)
            return
        if self._line:
            chunk = b"".join((*self._line, chunk))
            self._line = []
        if not self._started:
            self._started = True
            chunk = chunk.removeprefix(_BOM)
        lines = chunk.splitlines()  # of bytes: at CR LF, LF and CR only
        rest = b"" if chunk.endswith(_ENDS) else lines.pop()
        self._after_cr = chunk.endswith(b"\r")
        for line in lines:
            if line.startswith(b"data:"):
                value = line[6:] if line[5:6] == b" " else line[5:]
                self._data.append(value)
                self._grow(len(value) + 1)
            elif line:
                self._field(line)
            elif self._data:
                yield self._finished()
            else:
                self._event, self._retry, self.last_event_id = "", None, self._id
        self._size = sum(map(len, self._data)) if self._data else 0
        self._keep(rest)

    def finish(self) -> bytes | None:
        """The data of an event that the stream has ended in the middle of; None where there is no such event."""
        last = b"".join(self._line)
        if not self._data and not last:
            return None
        name, _, value = last.partition(b":")
        return b"\n".join((*self._data, *([value.removeprefix(b" ")] if name == b"data" else [])))

    def restart(self) -> None:
        """For another answer, which goes on behind the last id."""
        self._started = self._after_cr = False
        self._id = self.last_event_id
        self._line, self._data, self._event, self._retry, self._size = [], [], "", None, 0

    def _keep(self, piece: bytes) -> None:
        if piece:
            self._line.append(piece)
            self._grow(len(piece))

    def _grow(self, size: int) -> None:
        self._size += size
        if self._size > self._limit:
            raise TooLargeError(f"an event of the stream has more than {self._limit} bytes")

    def _field(self, line: bytes) -> None:
        name, _, value = line.partition(b":")
        text = (value[1:] if value[:1] == b" " else value).decode("utf-8", "replace")
        if name == b"data":
            self._data.append(b"")
        elif name == b"event":
            self._event = text
        elif name == b"id" and "\0" not in text:
            self._id = text
        elif name == b"retry" and text.isascii() and text.isdigit() and len(text) < 10:
            self._retry = self.retry = int(text)

    def _finished(self) -> ServerSentEvent[bytes]:
        data = self._data[0] if len(self._data) == 1 else b"\n".join(self._data)
        self.last_event_id = self._id
        event = ServerSentEvent(self._event or "message", data, self._id, self._retry)
        self._data, self._event, self._retry, self._size = [], "", None, 0
        return event
