"""Pages of a list, and the items across them: each exactly once, in order, fetched when it is reached.

What a client does to offer pages. It builds the request for the first one and a function that performs a request:

    request = PageRequest("GET", "/contacts", query={**query, **extra_query}, base_url="https://api.intercom.io")

    def fetch(request: PageRequest) -> ContactList:      # or `async def`
        return self.call(request.method, request.path, query=request.query, json=request.json, returns=ContactList, ...)

    Page(fetch(request), request, fetch=fetch, items=lambda body: body.data, style=CursorQuery())       # sync
    AsyncPaginator(request, fetch=fetch, items=lambda body: body.data, style=CursorQuery())             # async

`request.path` has its arguments filled in; `request.query` and `request.json` hold `extra_query` and `extra_body`
already, so that the next page's place wins over them: `fetch` must not merge them again. Everything else that a page
is asked with (headers, time-out, retries) is the same for all pages and lives in `fetch`. The styles compute the next
request from a request and its answer; they do no I/O and are shared by sync and async.

**Stop rules.** A page is the last one when its answer names no next place. Moreover `PageNumber` stops at the last page
number and at an empty page, and `Scroll` at an empty page. An empty page with a cursor is passed over.
**Loop guard.** A cursor or a page that has been asked for before raises PaginationError; for `Scroll`, whose parameter
stays the same by design, there is none to be had.
**Next URLs** must be on the origin of `base_url`, and below its path. Their path and query are taken over; parameters
of the first request that the URL does not name stay. Where a cursor is expected a URL is understood, and the reverse.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeAlias, TypeVar

from ..errors import PaginationError
from ..guards import is_list, is_mapping
from ..request.parameters import is_undefined, parse_query, query_pairs, scalar

if TYPE_CHECKING:
    from urllib.parse import SplitResult

_END: Any = object()

ItemT = TypeVar("ItemT")
BodyT = TypeVar("BodyT")
Place: TypeAlias = "str | tuple[str, ...]"
"""What carries the place: the name of a query parameter, or the path of a member in the JSON body."""


class PageRequest:
    """What one page is asked for with. Never changed: `at` and `to` return new ones."""

    __slots__ = ("_seen", "base_url", "json", "method", "path", "query")

    def __init__(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        json: Any = None,
        base_url: str = "",
    ) -> None:
        self.method = method
        self.path = path
        """Below the base URL, beginning with a slash, encoded."""
        self.query: Mapping[str, Any] = query or {}
        self.json = json
        self.base_url = base_url
        self._seen: _Seen | None = None

    def __repr__(self) -> str:
        return f"PageRequest({self.method!r}, {self.path!r}, query={dict(self.query)!r}, json={self.json!r})"

    @property
    def is_first(self) -> bool:
        """Whether no page leads here: the request is the caller's own."""
        return self._seen is None

    def value(self, place: Place) -> Any:
        """What the request has at `place`; None for nothing."""
        value: Any = self.query if isinstance(place, str) else self.json
        for name in (place,) if isinstance(place, str) else place:
            value = value.get(name) if is_mapping(value) else None
        return value

    def at(self, place: Place, value: Any) -> PageRequest:
        """The same request with `value` at `place`, and everything else as it is."""
        if isinstance(place, str):
            return self._copy(query={**self.query, place: value})
        return self._copy(json=_with_member(self.json, place, value))

    def to(self, url: str) -> PageRequest:
        """The request that a next URL means.

        Raises:
            PaginationError: the URL is on another origin than the base URL, or not below its path.
        """
        path, query = _own_url(url, self.base_url, self.path)
        named = {name for name, _ in parse_query(query)}
        merged: dict[str, list[str]] = {}
        kept = [pair for pair in query_pairs(self.query) if pair[0] not in named]
        for name, value in kept + parse_query(query):
            merged.setdefault(name, []).append(value)
        return self._copy(path=path, query=merged)

    def remember(self, key: object, previous: object = None) -> PageRequest:
        """This request, knowing that it asks for `key`, as those before it asked for what they know.

        Args:
            key: what tells this page from the others: its cursor, its number, its URL.
            previous: the key of the request before, if that one was the first and does not know it.

        Raises:
            PaginationError: `key` was asked for before.
        """
        seen = self._seen or (_Seen(previous, None) if previous is not None else None)
        earlier = seen
        while earlier is not None:
            if earlier.key == key:
                raise PaginationError(f"{self.method} {self.path} would go in circles: it names {key!r} as next again")
            earlier = earlier.before
        copy = self._copy()
        copy._seen = _Seen(key, seen)
        return copy

    def _copy(self, **changed: Any) -> PageRequest:
        copy = PageRequest(self.method, self.path, query=self.query, json=self.json, base_url=self.base_url)
        copy._seen = self._seen
        for name, value in changed.items():
            setattr(copy, name, value)
        return copy


class _Seen:
    """The keys of a page and of those before it; shared by the pages after it, so a page more costs one link."""

    __slots__ = ("before", "key")

    def __init__(self, key: object, before: _Seen | None) -> None:
        self.key = key
        self.before = before


def _with_member(json: Any, path: tuple[str, ...], value: Any) -> Any:
    """A copy of a JSON object with the member at `path` set; objects on the way are made where there are none."""
    if not path:
        return value
    members = dict(json) if is_mapping(json) else {}
    members[path[0]] = _with_member(members.get(path[0]), path[1:], value)
    return members


# --- URLs ------------------------------------------------------------------------------------------------------------


def _own_url(url: str, base_url: str, path: str) -> tuple[str, str]:
    """Path (below the base URL) and query of `url`, which may be relative to `path`.

    Raises:
        PaginationError: see `PageRequest.to`.
    """
    from urllib.parse import urlsplit

    base = urlsplit(base_url)
    root = base.path.rstrip("/")
    target = _on_origin(url, f"{base.scheme}://{base.netloc}", root + path)
    shown = url.partition("?")[0][:200]  # a query can hold a credential
    if target is None:
        raise PaginationError(
            f"the next page's URL is not on {base.scheme}://{base.hostname}, where the API is: {shown!r}"
        )
    below = target.path.removeprefix(root)
    climbs = ".." in target.path.lower().replace("%2e", ".").split("/")
    if climbs or below.startswith("//") or not target.path.startswith(f"{root}/"):
        raise PaginationError(f"the next page's URL is not below the API's path {root + '/'!r}: {shown!r}")
    return _encoded(below), target.query


def _on_origin(url: str, origin: str, path: str) -> SplitResult | None:
    """`url`, which may be relative to `path`, if it is on `origin`."""
    from urllib.parse import urljoin, urlsplit

    if "\\" in url:  # some take it for a slash, and so another part of the URL for the host
        return None
    try:
        target = urlsplit(urljoin(origin + path, url))
        is_own = _origin(target) == _origin(urlsplit(origin)) and "@" not in target.netloc
    except ValueError:
        return None
    return target if is_own else None


def _origin(url: SplitResult) -> tuple[str, str | None, int | None]:
    return url.scheme, url.hostname, url.port or {"http": 80, "https": 443}.get(url.scheme)


def _encoded(path: str) -> str:
    """`path` with what no URL may hold percent-encoded; what is encoded already stays."""
    from urllib.parse import quote

    return quote(path, safe="/%:@!$&'()*+,;=-._~")


# --- styles ----------------------------------------------------------------------------------------------------------


class PageStyle(Protocol):
    """How an API says where the next page is, and how it wants to be told."""

    def next_request(self, request: PageRequest, body: Any, is_empty: bool) -> PageRequest | None:
        """The request for the page after the one that `body` answers; None after the last.

        Raises:
            PaginationError: the answer leads back to a page that was asked for before, or away from the API.
        """
        ...


def _peek(body: Any, path: tuple[str, ...]) -> Any:
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

    def next_request(self, request: PageRequest, body: Any, is_empty: bool) -> PageRequest | None:
        return _follow(request, self.param, _peek(body, self.next))


class CursorQuery(_Cursor):
    """A cursor in the answer (`next`, a path of wire names) goes into the query parameter `param`."""

    __slots__ = ()

    def __init__(
        self, param: str = "starting_after", next: tuple[str, ...] = ("pages", "next", "starting_after")
    ) -> None:
        super().__init__(param, next)


class CursorBody(_Cursor):
    """A cursor in the answer goes into the member `param` of the JSON body, which is sent again otherwise unchanged."""

    __slots__ = ()

    def __init__(
        self,
        param: tuple[str, ...] = ("pagination", "starting_after"),
        next: tuple[str, ...] = ("pages", "next", "starting_after"),
    ) -> None:
        super().__init__(param, next)


class NextUrl(_Cursor):
    """The answer holds the URL of the next page; or an object, whose cursor or page number goes into the query."""

    __slots__ = ()

    def __init__(self, next: tuple[str, ...] = ("pages", "next")) -> None:
        super().__init__("", next)

    def next_request(self, request: PageRequest, body: Any, is_empty: bool) -> PageRequest | None:
        target = _peek(body, self.next)
        for name in ("starting_after", "page"):
            value = None if isinstance(target, str) else _peek(target, (name,))
            if value is not None:
                return _follow(request, name, value)
        return _follow_url(request, target) if isinstance(target, str) and target else None


class Scroll(_Cursor):
    """Like `CursorQuery`, but the answers repeat one parameter, and an empty page is the end."""

    __slots__ = ()

    def __init__(self, param: str = "scroll_param", next: tuple[str, ...] = ("scroll_param",)) -> None:
        super().__init__(param, next)

    def next_request(self, request: PageRequest, body: Any, is_empty: bool) -> PageRequest | None:
        value = _peek(body, self.next)
        return None if is_empty or not _cursor(request, value or "") else request.at(self.param, value)


class PageNumber:
    """Pages have numbers. The answer holds `page` and `total_pages` at `pages`, or else something in `next` there.

    An answer that reports another page than the one asked for raises PaginationError from the second page on: the
    API does not know the parameter, and would give the same items again.
    """

    __slots__ = ("pages", "param")

    def __init__(self, param: Place = "page", pages: tuple[str, ...] = ("pages",)) -> None:
        self.param = param
        self.pages = pages

    def __repr__(self) -> str:
        return f"PageNumber({self.param!r}, {self.pages!r})"

    def next_request(self, request: PageRequest, body: Any, is_empty: bool) -> PageRequest | None:
        asked = _integer(request.value(self.param))
        reported = _integer(_peek(body, (*self.pages, "page")))
        if not request.is_first and None not in (asked, reported) and asked != reported:
            raise PaginationError(
                f"{request.method} {request.path} was asked for page {asked} and gave page {reported}"
            )
        page = next((number for number in (asked, reported) if number is not None), 1)
        if is_empty or not self._has_next(body, page):
            return None
        return request.at(self.param, page + 1).remember(page + 1, page)

    def _has_next(self, body: Any, page: int) -> bool:
        total = _integer(_peek(body, (*self.pages, "total_pages")))
        return page < total if total is not None else _names_a_page(_peek(body, (*self.pages, "next")))


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
        raise PaginationError(f"{request.method} {request.path}: the next page's URL has no {param[-1]}: {target!r}")
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


def _names_a_page(target: Any) -> bool:
    """Whether what the answer has for the next page is one: a URL, a number, or an object with either's place."""
    if target is None or isinstance(target, (str, int)):
        return bool(target)
    return any(_peek(target, (name,)) is not None for name in ("page", "starting_after"))


def _integer(value: Any) -> int | None:
    if isinstance(value, str) and value.isdecimal():
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


# --- pages -----------------------------------------------------------------------------------------------------------


def _items(body: Any, items: Callable[[Any], Sequence[ItemT] | None]) -> list[ItemT]:
    """The items in a response; none where it came without them, or with something else in their place."""
    try:
        found = items(body)
    except AttributeError:  # the response is not the object that the description promises; decoding has reported that
        return []
    return list(found) if is_list(found) else []


class _BasePage(Generic[ItemT, BodyT]):
    """One page: what was asked, what came, and where the next one is."""

    __slots__ = ("_read_items", "_request", "_style", "body", "items")

    def __init__(
        self,
        body: BodyT,
        request: PageRequest,
        items: Callable[[BodyT], Sequence[ItemT] | None],
        style: PageStyle,
    ) -> None:
        self.body = body
        """The whole response, decoded."""
        self.items: list[ItemT] = _items(body, items)
        """The items of this page; empty where the response has none."""
        self._request = request
        self._read_items = items
        self._style = style

    def has_next_page(self) -> bool:
        """Whether the response names a next page. Asks nobody; the next page may turn out to be empty or refused."""
        try:
            return self.next_request() is not None
        except PaginationError:
            return True  # `get_next_page` tells what is wrong with it

    def to_dict(self) -> dict[str, Any]:
        """The whole response with its wire names, as plain JSON values."""
        from ..models.model import to_wire

        data: dict[str, Any] = to_wire(self.body)
        return data

    def next_request(self) -> PageRequest | None:
        """What the next page is asked for with; None on the last page. Raises PaginationError as `get_next_page`."""
        return self._style.next_request(self._request, self.body, not self.items)

    def _required_next_request(self) -> PageRequest:
        request = self.next_request()
        if request is None:
            raise PaginationError(
                f"{self._request.method} {self._request.path}: this is the last page; see has_next_page()"
            )
        return request

    def __eq__(self, other: Any) -> bool:
        return type(self) is type(other) and bool(self.body == other.body)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"{type(self).__name__}(items={self.items!r}, has_next_page={self.has_next_page()})"


class Page(_BasePage[ItemT, BodyT]):
    """One page of a list. Iterating over it gives its items, then those of the pages after it, fetched when reached."""

    __slots__ = ("_fetch",)

    def __init__(
        self,
        body: BodyT,
        request: PageRequest,
        *,
        fetch: Callable[[PageRequest], BodyT],
        items: Callable[[BodyT], Sequence[ItemT] | None],
        style: PageStyle,
    ) -> None:
        """
        Args:
            body: the decoded response to `request`.
            request: what this page was asked for with.
            fetch: performs the request for another page and returns its decoded response.
            items: reads the items from a response.
            style: how the API pages.
        """
        super().__init__(body, request, items, style)
        self._fetch = fetch

    def get_next_page(self) -> Page[ItemT, BodyT]:
        """Ask for the page after this one; if that fails, it can be asked for again.

        Raises:
            PaginationError: this is the last page, or the response leads in circles or to another host.
            SDKError: whatever the call raises.
        """
        return self.page_at(self._required_next_request())

    def page_at(self, request: PageRequest) -> Page[ItemT, BodyT]:
        """Ask for the page that `request` means: one that `next_request` gave, at this or another time."""
        return Page(self._fetch(request), request, fetch=self._fetch, items=self._read_items, style=self._style)

    def iter_pages(self) -> Iterator[Page[ItemT, BodyT]]:
        """This page and those after it. When a page fails to load, `next()` asks for the same one again."""
        return _Pages(self)

    def iter_items(self, limit: int | None = None) -> Iterator[ItemT]:
        """The items of this page and those after it, at most `limit`; no page is fetched beyond them.

        When a page fails to load, `next()` on the iterator asks for the same one again; no item is lost or repeated.

        Raises:
            ValueError: `limit` is negative.
        """
        return _Items(self.iter_pages(), limit)

    def __iter__(self) -> Iterator[ItemT]:
        return self.iter_items()


class _Pages(Iterator[Page[ItemT, BodyT]]):
    # A class and not a generator: a generator that has raised is finished, and with it the place would be lost.
    __slots__ = ("_first", "_last")

    def __init__(self, first: Page[ItemT, BodyT]) -> None:
        self._first: Page[ItemT, BodyT] | None = first
        self._last = first

    def __next__(self) -> Page[ItemT, BodyT]:
        if self._first is not None:
            self._first = None
        elif (request := self._last.next_request()) is not None:
            self._last = self._last.page_at(request)
        else:
            raise StopIteration
        return self._last


class _Items(Iterator[ItemT]):
    __slots__ = ("_items", "_left", "_pages")

    def __init__(self, pages: Iterator[Page[ItemT, Any]], limit: int | None) -> None:
        self._pages = pages
        self._items: Iterator[ItemT] = iter(())
        self._left = _checked_limit(limit)

    def __next__(self) -> ItemT:
        if self._left == 0:
            raise StopIteration
        while (item := next(self._items, _END)) is _END:
            self._items = iter(next(self._pages).items)
        self._left -= 1
        return item


def _checked_limit(limit: int | None) -> int:
    """`limit`, or -1, which counts down for ever."""
    if limit is not None and limit < 0:
        raise ValueError(f"limit cannot be negative: {limit}")
    return -1 if limit is None else limit


# --- async pages -----------------------------------------------------------------------------------------------------


class AsyncPage(_BasePage[ItemT, BodyT]):
    """One page of a list. `async for` gives its items, then those of the pages after it, fetched when reached."""

    __slots__ = ("_fetch",)

    def __init__(
        self,
        body: BodyT,
        request: PageRequest,
        *,
        fetch: Callable[[PageRequest], Awaitable[BodyT]],
        items: Callable[[BodyT], Sequence[ItemT] | None],
        style: PageStyle,
    ) -> None:
        """As `Page`, with an async `fetch`."""
        super().__init__(body, request, items, style)
        self._fetch = fetch

    async def get_next_page(self) -> AsyncPage[ItemT, BodyT]:
        """As `Page.get_next_page`."""
        return await self.page_at(self._required_next_request())

    async def page_at(self, request: PageRequest) -> AsyncPage[ItemT, BodyT]:
        """As `Page.page_at`."""
        body = await self._fetch(request)
        return AsyncPage(body, request, fetch=self._fetch, items=self._read_items, style=self._style)

    def iter_pages(self) -> AsyncIterator[AsyncPage[ItemT, BodyT]]:
        """As `Page.iter_pages`."""
        return _AsyncPages(self._itself)

    def iter_items(self, limit: int | None = None) -> AsyncIterator[ItemT]:
        """As `Page.iter_items`."""
        return _AsyncItems(self.iter_pages(), limit)

    def __aiter__(self) -> AsyncIterator[ItemT]:
        return self.iter_items()

    async def _itself(self) -> AsyncPage[ItemT, BodyT]:
        return self


class AsyncPaginator(Generic[ItemT, BodyT]):
    """A list that has not been asked for yet: `await` it for the first page, or `async for` over its items.

    Each `await` and each iteration asks anew, from the first page.
    """

    __slots__ = ("_fetch", "_items", "_request", "_style")

    def __init__(
        self,
        request: PageRequest,
        *,
        fetch: Callable[[PageRequest], Awaitable[BodyT]],
        items: Callable[[BodyT], Sequence[ItemT] | None],
        style: PageStyle,
    ) -> None:
        """As `Page`, with an async `fetch`; `request` is the one for the first page."""
        self._request = request
        self._fetch = fetch
        self._items = items
        self._style = style

    async def first_page(self) -> AsyncPage[ItemT, BodyT]:
        """Ask for the first page; the same as awaiting the paginator."""
        body = await self._fetch(self._request)
        return AsyncPage(body, self._request, fetch=self._fetch, items=self._items, style=self._style)

    def __await__(self) -> Generator[Any, None, AsyncPage[ItemT, BodyT]]:
        return self.first_page().__await__()

    def iter_pages(self) -> AsyncIterator[AsyncPage[ItemT, BodyT]]:
        """The pages, each fetched when it is reached. When one fails, `anext()` asks for the same one again."""
        return _AsyncPages(self.first_page)

    def iter_items(self, limit: int | None = None) -> AsyncIterator[ItemT]:
        """The items, at most `limit`, across pages. See `Page.iter_items`."""
        return _AsyncItems(self.iter_pages(), limit)

    def __aiter__(self) -> AsyncIterator[ItemT]:
        return self.iter_items()

    def __repr__(self) -> str:
        return f"AsyncPaginator({self._request.method} {self._request.path})"


class _AsyncPages(AsyncIterator[AsyncPage[ItemT, BodyT]]):
    __slots__ = ("_first", "_last")

    def __init__(self, first: Callable[[], Awaitable[AsyncPage[ItemT, BodyT]]]) -> None:
        self._first = first
        self._last: AsyncPage[ItemT, BodyT] | None = None

    async def __anext__(self) -> AsyncPage[ItemT, BodyT]:
        if self._last is None:
            self._last = await self._first()
        elif (request := self._last.next_request()) is not None:
            self._last = await self._last.page_at(request)
        else:
            raise StopAsyncIteration
        return self._last


class _AsyncItems(AsyncIterator[ItemT]):
    __slots__ = ("_items", "_left", "_pages")

    def __init__(self, pages: AsyncIterator[AsyncPage[ItemT, Any]], limit: int | None) -> None:
        self._pages = pages
        self._items: Iterator[ItemT] = iter(())
        self._left = _checked_limit(limit)

    async def __anext__(self) -> ItemT:
        if self._left == 0:
            raise StopAsyncIteration
        while (item := next(self._items, _END)) is _END:
            self._items = iter((await anext(self._pages)).items)
        self._left -= 1
        return item
