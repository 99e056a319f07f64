"""Pages of a list, and the items across them: each exactly once, in order, fetched when it is reached."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator, Sequence
from typing import Any, Generic

from .answer import BodyT, ItemT, PageAnswer
from .page import END, BasePage, checked_limit
from .request import PageRequest
from .styles import PageStyle


class AsyncPage(BasePage[ItemT, BodyT]):
    """One page of a list. `async for` gives its items, then those of the pages after it, fetched when reached."""

    __slots__ = ("_fetch",)

    def __init__(
        self,
        answer: PageAnswer[BodyT],
        request: PageRequest,
        *,
        fetch: Callable[[PageRequest], Awaitable[PageAnswer[BodyT]]],
        items: Callable[[BodyT], Sequence[ItemT] | None],
        style: PageStyle,
    ) -> None:
        """
        Args:
            answer: the response to `request`.
            request: what this page was asked for with.
            fetch: performs the request for another page and returns its response.
            items: reads the items from a response.
            style: how the API pages.
        """
        super().__init__(answer, request, items, style)
        self._fetch = fetch

    async def get_next_page(self) -> AsyncPage[ItemT, BodyT]:
        """Ask for the page after this one; if that fails, it can be asked for again.

        Raises:
            PaginationError: this is the last page, or the response leads in circles or to another host.
            SDKError: whatever the call raises.
        """
        return await self.page_at(self._required_next_request())

    async def page_at(self, request: PageRequest) -> AsyncPage[ItemT, BodyT]:
        """Ask for the page that `request` means: one that `next_request` gave, at this or another time."""
        answer = await self._fetch(request)
        return AsyncPage(answer, request, fetch=self._fetch, items=self._read_items, style=self._style)

    def iter_pages(self) -> AsyncIterator[AsyncPage[ItemT, BodyT]]:
        """This page and those after it. When a page fails to load, `anext()` asks for the same one again."""
        return _AsyncPages(self._itself)

    def iter_items(self, limit: int | None = None) -> AsyncIterator[ItemT]:
        """The items of this page and those after it, at most `limit`; no page is fetched beyond them.

        When a page fails to load, `anext()` on the iterator asks for the same one again; no item is lost or repeated.

        Raises:
            ValueError: `limit` is negative.
        """
        return _AsyncItems(self.iter_pages(), limit)

    def __aiter__(self) -> AsyncIterator[ItemT]:
        return self.iter_items()

    async def _itself(self) -> AsyncPage[ItemT, BodyT]:
        return self


class AsyncPaginator(Generic[ItemT, BodyT]):  # async only
    """A list that has not been asked for yet: `await` it for the first page, or `async for` over its items.

    Each `await` and each iteration asks anew, from the first page.
    """

    __slots__ = ("_fetch", "_items", "_request", "_style")

    def __init__(
        self,
        request: PageRequest,
        *,
        fetch: Callable[[PageRequest], Awaitable[PageAnswer[BodyT]]],
        items: Callable[[BodyT], Sequence[ItemT] | None],
        style: PageStyle,
    ) -> None:
        """As `AsyncPage`; `request` is the one for the first page."""
        self._request = request
        self._fetch = fetch
        self._items = items
        self._style = style

    async def first_page(self) -> AsyncPage[ItemT, BodyT]:
        """Ask for the first page; the same as awaiting the paginator."""
        answer = await self._fetch(self._request)
        return AsyncPage(answer, self._request, fetch=self._fetch, items=self._items, style=self._style)

    def __await__(self) -> Generator[Any, None, AsyncPage[ItemT, BodyT]]:
        return self.first_page().__await__()

    def iter_pages(self) -> AsyncIterator[AsyncPage[ItemT, BodyT]]:
        """The pages, each fetched when it is reached. When one fails, `anext()` asks for the same one again."""
        return _AsyncPages(self.first_page)

    def iter_items(self, limit: int | None = None) -> AsyncIterator[ItemT]:
        """The items, at most `limit`, across pages. See `AsyncPage.iter_items`."""
        return _AsyncItems(self.iter_pages(), limit)

    def __aiter__(self) -> AsyncIterator[ItemT]:
        return self.iter_items()

    def __repr__(self) -> str:
        return f"AsyncPaginator({self._request.method} {self._request.path})"


class _AsyncPages(AsyncIterator[AsyncPage[ItemT, BodyT]]):
    # A class and not a generator: a generator that has raised is finished, and with it the place would be lost.
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
        self._left = checked_limit(limit)

    async def __anext__(self) -> ItemT:
        if self._left == 0:
            raise StopAsyncIteration
        while (item := next(self._items, END)) is END:
            self._items = iter((await anext(self._pages)).items)
        self._left -= 1
        return item
