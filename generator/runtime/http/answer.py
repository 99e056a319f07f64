"""An answer as the attempts of a call pass it on. Plain data."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..response.headers import Headers
from .transport import Request


class Answer:
    """An answer as it came: the body is in `content`, or still to be read from `stream`."""

    __slots__ = ("content", "headers", "request", "status_code", "stream")

    def __init__(self, status_code: int, headers: Sequence[tuple[str, str]]) -> None:
        self.status_code = status_code
        self.headers = Headers(headers)
        self.content = b""
        self.stream: Any = None
        self.request: Request | None = None

    @property
    def is_success(self) -> bool:
        return 200 <= self.status_code <= 299
