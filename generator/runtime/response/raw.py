"""An answer with its head, and the bytes of its body."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from .body import Head

if TYPE_CHECKING:
    from ..http.answer import Answer

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
