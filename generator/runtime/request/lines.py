"""Bodies of items, one after the other, each sent as soon as it is there."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from typing import Any, Literal

from ..guards import as_bytes, is_mapping
from ..types import omit
from .json_text import encode_json

Format = Literal["lines", "records"]


def items(given: Any, format: Format = "lines") -> Any:
    """A body that is written item by item, as JSON texts on lines of their own, or behind record separators (RFC 7464).

    Args:
        given: an iterable or async iterable of items. What can be iterated over but once is not sent again after a failure.

    Raises:
        TypeError: `given` is no iterable of items: a mapping, a text, bytes.
    """
    if given is omit:
        return omit
    if isinstance(given, str) or as_bytes(given) is not None or is_mapping(given) or hasattr(given, "to_dict"):
        raise TypeError(f"the body is an iterable of items, not a {type(given).__name__}")
    if isinstance(given, AsyncIterable):
        return _AsyncItems(given, format)
    if not isinstance(given, Iterable):
        raise TypeError(f"the body is an iterable of items, not a {type(given).__name__}")
    return _Items(given, format)


class _Items:
    """Items as they are written, for sync and async transports alike."""

    __slots__ = ("_format", "_given", "replayable")

    def __init__(self, given: Iterable[Any], format: Format) -> None:
        self._given = given
        self._format: Format = format
        self.replayable = not isinstance(given, Iterator)

    def __iter__(self) -> Iterator[bytes]:
        for item in self._given:
            yield _text(item, self._format)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for text in self:
            yield text


class _AsyncItems:
    """The same of an async iterable, for async transports only."""

    __slots__ = ("_format", "_given", "replayable")

    def __init__(self, given: AsyncIterable[Any], format: Format) -> None:
        self._given = given
        self._format: Format = format
        self.replayable = not isinstance(given, AsyncIterator)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for item in self._given:
            yield _text(item, self._format)


def _text(item: Any, format: Format) -> bytes:
    return (b"\x1e" if format == "records" else b"") + encode_json(item) + b"\n"
