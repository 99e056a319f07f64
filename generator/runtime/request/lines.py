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
        return _written_async(given, format) if isinstance(given, AsyncIterator) else _AsyncItems(given, format)
    if not isinstance(given, Iterable):
        raise TypeError(f"the body is an iterable of items, not a {type(given).__name__}")
    return _written(given, format) if isinstance(given, Iterator) else _Items(given, format)


class _Items:
    """Items that can be written again."""

    __slots__ = ("_format", "_given")

    def __init__(self, given: Iterable[Any], format: Format) -> None:
        self._given = given
        self._format: Format = format

    def __iter__(self) -> Iterator[bytes]:
        return _written(self._given, self._format)


class _AsyncItems:
    """The same, of an async iterable."""

    __slots__ = ("_format", "_given")

    def __init__(self, given: AsyncIterable[Any], format: Format) -> None:
        self._given = given
        self._format: Format = format

    def __aiter__(self) -> AsyncIterator[bytes]:
        return _written_async(self._given, self._format)


def _written(given: Iterable[Any], format: Format) -> Iterator[bytes]:
    for item in given:
        yield _text(item, format)


async def _written_async(given: AsyncIterable[Any], format: Format) -> AsyncIterator[bytes]:
    async for item in given:
        yield _text(item, format)


def _text(item: Any, format: Format) -> bytes:
    return (b"\x1e" if format == "records" else b"") + encode_json(item) + b"\n"
