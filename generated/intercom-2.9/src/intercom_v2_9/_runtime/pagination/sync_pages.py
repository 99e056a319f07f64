# Derived from async_pages.py: change that, then run `make sync`.
"""Pages of a list, and the items across them: each exactly once, in order, fetched when it is reached."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from .answer import BodyT, ItemT, PageAnswer
from .page import END, BasePage, checked_limit
from .request import PageRequest
from .styles import PageStyle


class Page(BasePage[ItemT, BodyT]):
    """One page of a list. `for` gives its items, then those of the pages after it, fetched when reached."""

    __slots__ = ("_fetch",)

    def __init__(
        self,
        answer: PageAnswer[BodyT],
        request: PageRequest,
        *,
        fetch: Callable[[PageRequest], PageAnswer[BodyT]],
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

    def get_next_page(self) -> Page[ItemT, BodyT]:
        """Ask for the page after this one; if that fails, it can be asked for again.

        Raises:
            PaginationError: this is the last page, or the response leads in circles or to another host.
            SDKError: whatever the call raises.
        """
        return self.page_at(self._required_next_request())

    def page_at(self, request: PageRequest) -> Page[ItemT, BodyT]:
        """Ask for the page that `request` means: one that `next_request` gave, at this or another time."""
        answer = self._fetch(request)
        return Page(answer, request, fetch=self._fetch, items=self._read_items, style=self._style)

    def iter_pages(self) -> Iterator[Page[ItemT, BodyT]]:
        """This page and those after it. When a page fails to load, `next()` asks for the same one again."""
        return _Pages(self._itself)

    def iter_items(self, limit: int | None = None) -> Iterator[ItemT]:
        """The items of this page and those after it, at most `limit`; no page is fetched beyond them.

        When a page fails to load, `next()` on the iterator asks for the same one again; no item is lost or repeated.

        Raises:
            ValueError: `limit` is negative.
        """
        return _Items(self.iter_pages(), limit)

    def __iter__(self) -> Iterator[ItemT]:
        return self.iter_items()

    def _itself(self) -> Page[ItemT, BodyT]:
        return self


class _Pages(Iterator[Page[ItemT, BodyT]]):
    # A class and not a generator: a generator that has raised is finished, and with it the place would be lost.
    __slots__ = ("_first", "_last")

    def __init__(self, first: Callable[[], Page[ItemT, BodyT]]) -> None:
        self._first = first
        self._last: Page[ItemT, BodyT] | None = None

    def __next__(self) -> Page[ItemT, BodyT]:
        if self._last is None:
            self._last = self._first()
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
        self._left = checked_limit(limit)

    def __next__(self) -> ItemT:
        if self._left == 0:
            raise StopIteration
        while (item := next(self._items, END)) is END:
            self._items = iter((next(self._pages)).items)
        self._left -= 1
        return item
