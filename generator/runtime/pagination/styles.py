"""How APIs say where the next page is, and how they want to be told. Shared by sync and async; no I/O.

**Stop rules.** A page is the last one when its answer names no next place. Moreover `PageNumber` stops at the last page
number and at an empty page, and `Scroll` at an empty page. An empty page with a cursor is passed over. Styles that count
are in `counted`.
**Loop guard.** A cursor or a page that has been asked for before raises PaginationError; for `Scroll`, whose parameter
stays the same by design, there is none to be had.
**Next URLs** must be on the origin of `base_url`, and below its path. Their path and query are taken over; parameters
of the first request that the URL does not name stay. Where a cursor is expected a URL is understood, and the reverse.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from ..errors import PaginationError
from ..request.members import is_undefined
from ..request.query import query_pairs
from ..request.text import scalar
from .answer import PageAnswer
from .links import linked
from .request import PageRequest, Place


class PageStyle(Protocol):
    """How an API says where the next page is, and how it wants to be told."""

    def next_request(self, request: PageRequest, answer: PageAnswer[Any], items: Sequence[Any]) -> PageRequest | None:
        """The request for the page after the one that `answer` is; None after the last.

        Raises:
            PaginationError: the answer leads back to a page that was asked for before, or away from the API.
        """
        ...


def peek_at(body: Any, path: tuple[str, ...]) -> Any:
    """The value at a path of wire names in a response; None for nothing. A `_Url` for a string on the way."""
    from ..models.model import peek

    value = body
    for name in path:
        if isinstance(value, str):
            return _Url(value)
        value = peek(value, name)
    return _Url(value) if isinstance(value, str) and value.startswith(("https://", "http://")) else value


class _Url(str):
    """A next URL that came where a cursor was expected."""

    __slots__ = ()


class _Cursor:
    __slots__ = ("next", "param")

    def __init__(self, param: Place, next: tuple[str, ...]) -> None:
        self.param = param
        self.next = next

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.param!r}, {self.next!r})"

    def next_request(self, request: PageRequest, answer: PageAnswer[Any], items: Sequence[Any]) -> PageRequest | None:
        return _follow(request, self.param, peek_at(answer.body, self.next))


class CursorQuery(_Cursor):
    """A cursor in the answer (`next`, a path of wire names) goes into the query parameter `param`."""

    __slots__ = ()

    def __init__(self, param: str, next: tuple[str, ...]) -> None:
        super().__init__(param, next)


class CursorBody(_Cursor):
    """A cursor in the answer goes into the member `param` of the JSON body, which is sent again otherwise unchanged."""

    __slots__ = ()

    def __init__(self, param: tuple[str, ...], next: tuple[str, ...]) -> None:
        super().__init__(param, next)


class NextUrl(_Cursor):
    """The answer holds the URL of the next page; or an object, whose member `param`, if it is named, goes into the query."""

    __slots__ = ()

    def __init__(self, next: tuple[str, ...], param: str = "") -> None:
        super().__init__(param, next)

    def next_request(self, request: PageRequest, answer: PageAnswer[Any], items: Sequence[Any]) -> PageRequest | None:
        target = peek_at(answer.body, self.next)
        if isinstance(target, str):
            return _follow_url(request, target) if target else None
        return _follow(request, self.param, peek_at(target, (str(self.param),)) if self.param else None)


class LinkHeader:
    """The answer's `Link` header field holds the URL of the next page, as the target whose relation is `next` (RFC 8288)."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "LinkHeader()"

    def next_request(self, request: PageRequest, answer: PageAnswer[Any], items: Sequence[Any]) -> PageRequest | None:
        target = linked(answer.link, "next")
        return _follow_url(request, target) if target else None


class Scroll(_Cursor):
    """Like `CursorQuery`, but the answers repeat one parameter, and an empty page is the end."""

    __slots__ = ()

    def __init__(self, param: str, next: tuple[str, ...]) -> None:
        super().__init__(param, next)

    def next_request(self, request: PageRequest, answer: PageAnswer[Any], items: Sequence[Any]) -> PageRequest | None:
        value = peek_at(answer.body, self.next)
        return None if not items or not _cursor(request, value or "") else request.at(self.param, value)


class PageNumber:
    """Pages have numbers. The answer holds `page` and `total_pages` at `pages`, or else something in `next` there.

    An answer that reports another page than the one asked for raises PaginationError from the second page on: the
    API does not know the parameter, and would give the same items again.
    """

    __slots__ = ("pages", "param")

    def __init__(self, param: Place, pages: tuple[str, ...]) -> None:
        self.param = param
        self.pages = pages

    def __repr__(self) -> str:
        return f"PageNumber({self.param!r}, {self.pages!r})"

    def next_request(self, request: PageRequest, answer: PageAnswer[Any], items: Sequence[Any]) -> PageRequest | None:
        asked = integer(request.value(self.param))
        reported = integer(peek_at(answer.body, (*self.pages, "page")))
        if not request.is_first and None not in (asked, reported) and asked != reported:
            raise PaginationError(
                f"{request.method} {request.path} was asked for page {asked} and gave page {reported}"
            )
        page = next((number for number in (asked, reported) if number is not None), 1)
        if not items or not self._has_next(answer.body, page):
            return None
        return request.at(self.param, page + 1).remember(page + 1, page)

    def _has_next(self, body: Any, page: int) -> bool:
        total = integer(peek_at(body, (*self.pages, "total_pages")))
        return page < total if total is not None else self._names_a_page(peek_at(body, (*self.pages, "next")))

    def _names_a_page(self, target: Any) -> bool:
        """Whether what the answer has for the next page is one: a URL, a number, or an object that holds the parameter."""
        if target is None or isinstance(target, (str, int)):
            return bool(target)
        return peek_at(target, (self.param if isinstance(self.param, str) else self.param[-1],)) is not None


def _follow(request: PageRequest, param: Place, target: Any) -> PageRequest | None:
    """The request for the page at `target`: a cursor, or a URL. None for None and an empty cursor."""
    if target is None or target == "":
        return None
    if not isinstance(target, _Url):
        previous = request.value(param)
        first = None if is_undefined(previous) else _cursor(request, previous)
        return request.at(param, target).remember(_cursor(request, target), first)
    if isinstance(param, str):
        return _follow_url(request, target)
    cursor = dict(query_pairs(request.to(target).query)).get(param[-1])
    if cursor is None:
        shown = target.partition("?")[0][:200]  # a query can hold a credential
        raise PaginationError(f"{request.method} {request.path}: the next page's URL has no {param[-1]}: {shown!r}")
    return _follow(request, param, cursor)


def _follow_url(request: PageRequest, url: str) -> PageRequest:
    following = request.to(url)
    return following.remember(_address(following), _address(request))


def _address(request: PageRequest) -> tuple[str, tuple[tuple[str, str], ...]]:
    return request.path, tuple(sorted(query_pairs(request.query)))


def _cursor(request: PageRequest, value: Any) -> str:
    """A cursor as text, by which cursors are compared."""
    try:
        return scalar(value)
    except (TypeError, ValueError):
        kind = type(value).__name__
        raise PaginationError(f"{request.method} {request.path}: the next page's place is a {kind}") from None


def integer(value: Any) -> int | None:
    """A number that may have come as text; None for anything else."""
    if isinstance(value, str) and value.isdecimal():
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None
