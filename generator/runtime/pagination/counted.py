"""Pages that a request counts to, for APIs whose answers name no next page. Shared by sync and async; no I/O.

**Stop rules.** An empty page is the last one, always. So is one that reaches the total, where answers tell it; one that says
itself that no more follow; and one that is shorter than was asked for, where the API is known to give that many at once (else
the API may have cut the number that was asked for, and a short page proves nothing).
**Loop guard.** A page with the items of the one before raises PaginationError: the API does not heed the count, and would give
the same items for ever.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..errors import PaginationError
from .answer import PageAnswer
from .request import PageRequest, Place
from .styles import integer, peek_at


class _Counted:
    __slots__ = ("limit", "max_limit", "more", "param", "start", "total")

    def __init__(
        self,
        param: Place,
        *,
        start: int,
        limit: Place = "",
        max_limit: int | None = None,
        total: tuple[str, ...] = (),
        more: tuple[str, ...] = (),
    ) -> None:
        """
        Args:
            param: what carries the count.
            start: the count of the first page, where the caller gives none.
            limit: what a request says how many items it wants with.
            max_limit: how many the API gives at once.
            total: where answers tell how many items (or pages) there are; a path of wire names.
            more: where they tell whether more follow.
        """
        self.param = param
        self.start = start
        self.limit = limit
        self.max_limit = max_limit
        self.total = total
        self.more = more

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.param!r}, start={self.start})"

    def next_request(self, request: PageRequest, answer: PageAnswer[Any], items: Sequence[Any]) -> PageRequest | None:
        if not items:
            return None
        asked = integer(request.value(self.param))
        following = (self.start if asked is None else asked) + self._step(len(items))
        if self._is_last(request, answer.body, len(items), following):
            return None
        if request.behind == items:
            raise PaginationError(
                f"{request.method} {request.path} gave the same page twice: it does not heed {self.param!r}"
            )
        return request.at(self.param, following).after(items)

    def _step(self, count: int) -> int:
        raise NotImplementedError

    def _is_last(self, request: PageRequest, body: Any, count: int, following: int) -> bool:
        if self.more and peek_at(body, self.more) is False:
            return True
        total = integer(peek_at(body, self.total)) if self.total else None
        if total is not None and following - self.start >= total:
            return True
        asked = integer(request.value(self.limit)) if self.limit else None
        return asked is not None and self.max_limit is not None and count < asked <= self.max_limit


class Offset(_Counted):
    """The next page begins behind the last item of this one: `param` grows by the number of items that came."""

    __slots__ = ()

    def _step(self, count: int) -> int:
        return count


class PageCount(_Counted):
    """Pages have numbers that answers need not repeat: `param` grows by one. `total` is the number of pages."""

    __slots__ = ()

    def _step(self, count: int) -> int:
        return 1
