"""What sync and async pages share. No I/O.

What a client does to offer pages. It builds the request for the first one and a function that performs a request:

    request = PageRequest("GET", "/contacts", query={**query, **extra_query}, base_url="https://api.example.com")

    def fetch(request: PageRequest) -> PageAnswer[ContactList]:      # or `async def`
        return PageAnswer(self.call(request.method, request.path, query=request.query, returns=ContactList, ...))

    Page(fetch(request), request, fetch=fetch, items=lambda body: body.data, style=CursorQuery(...))    # sync
    AsyncPaginator(request, fetch=fetch, items=lambda body: body.data, style=CursorQuery(...))          # async

`request.path` has its arguments filled in; `request.query` and `request.json` hold `extra_query` and `extra_body`
already, so that the next page's place wins over them: `fetch` must not merge them again. Everything else that a page
is asked with (headers, time-out, retries) is the same for all pages and lives in `fetch`. The styles compute the next
request from a request and its answer.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic

from ..errors import PaginationError
from ..guards import is_object
from .answer import BodyT, ItemT, PageAnswer
from .request import PageRequest
from .styles import PageStyle

END: Any = object()


class BasePage(Generic[ItemT, BodyT]):
    """One page: what was asked, what came, and where the next one is."""

    __slots__ = ("_answer", "_read_items", "_request", "_style", "body", "items")

    def __init__(
        self,
        answer: PageAnswer[BodyT],
        request: PageRequest,
        items: Callable[[BodyT], Sequence[ItemT] | None],
        style: PageStyle,
    ) -> None:
        self._answer = answer
        self.body = answer.body
        """The whole response, decoded."""
        self.items: list[ItemT] = answer.items(items)
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
        """The whole response with its wire names, as plain JSON values; one that is a list stands under `items`."""
        from ..models.model import to_wire

        data: Any = to_wire(self.body)
        if data is None:  # an answer without content is the end of a list
            return {}
        return data if is_object(data) else {"items": data}

    def next_request(self) -> PageRequest | None:
        """What the next page is asked for with; None on the last page. Raises PaginationError as `get_next_page`."""
        return self._style.next_request(self._request, self._answer, self.items)

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


def checked_limit(limit: int | None) -> int:
    """`limit`, or -1, which counts down for ever."""
    if limit is not None and limit < 0:
        raise ValueError(f"limit cannot be negative: {limit}")
    return -1 if limit is None else limit
