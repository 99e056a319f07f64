"""Pages: each item exactly once and in order, the stop rules, the loop guard, and a place that is never lost."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.errors import APIConnectionError, PaginationError
from generator.runtime.models.model import Model, from_json
from generator.runtime.pagination.answer import PageAnswer
from generator.runtime.pagination.async_pages import AsyncPage
from generator.runtime.pagination.request import PageRequest
from generator.runtime.pagination.styles import (
    CursorBody,
    CursorQuery,
    LinkHeader,
    NextUrl,
    PageNumber,
    PageStyle,
    Scroll,
)
from generator.runtime.pagination.sync_pages import Page
from generator.runtime.request.parameters import csv, spread
from generator.runtime.request.query import query_pairs
from generator.runtime.types import omit
from tests.support.pages import BASE, Answer, Api, Body, collect

CURSOR = CursorQuery("starting_after", ("pages", "next", "starting_after"))
BODY_CURSOR = CursorBody(("pagination", "starting_after"), ("pages", "next", "starting_after"))
NUMBER = PageNumber("page", ("pages",))
SCROLL = Scroll("scroll_param", ("scroll_param",))
NEXT_URL = NextUrl(("pages", "next"), "starting_after")


def answers(*bodies: Body) -> Api:
    """An API that gives these answers one after the other."""
    waiting = iter(bodies)
    return Api(lambda request: next(waiting))


# --- an API of each style, over a list of pages ------------------------------------------------------------------------


def _cursor(index: int, count: int) -> str | None:
    return f"after/{index}==" if index < count else None


def _index(cursor: Any) -> int:
    return int(cursor.removeprefix("after/").removesuffix("==")) if isinstance(cursor, str) else 0


def cursor_in_query(pages: list[list[int]]) -> tuple[Answer, PageStyle]:
    def answer(request: PageRequest) -> Body:
        index = _index(request.query.get("starting_after"))
        following = _cursor(index + 1, len(pages))
        return {"data": pages[index], "pages": {"next": following and {"per_page": 2, "starting_after": following}}}

    return answer, CURSOR


def cursor_in_body(pages: list[list[int]]) -> tuple[Answer, PageStyle]:
    def answer(request: PageRequest) -> Body:
        json = request.json if isinstance(request.json, dict) else {}
        index = _index(json.get("pagination", {}).get("starting_after"))
        following = _cursor(index + 1, len(pages))
        return {"data": pages[index], "pages": {"next": {"starting_after": following}} if following else {}}

    return answer, BODY_CURSOR


def page_number(pages: list[list[int]]) -> tuple[Answer, PageStyle]:
    def answer(request: PageRequest) -> Body:
        number = int(request.query.get("page", 1))
        data = pages[number - 1]
        return {"data": data, "pages": {"page": number, "total_pages": len(pages)}}

    return answer, NUMBER


def page_number_with_links(pages: list[list[int]]) -> tuple[Answer, PageStyle]:
    def answer(request: PageRequest) -> Body:
        number = int(request.query.get("page", 1))
        following = f"{BASE}/items?page={number + 1}" if number < len(pages) else None
        return {"data": pages[number - 1], "pages": {"next": following}}

    return answer, NUMBER


def scroll(pages: list[list[int]]) -> tuple[Answer, PageStyle]:
    place = iter([*pages, []])

    def answer(request: PageRequest) -> Body:
        assert request.query.get("scroll_param") in (None, "always-the-same")
        return {"data": next(place), "scroll_param": "always-the-same"}

    return answer, SCROLL


def next_url(pages: list[list[int]]) -> tuple[Answer, PageStyle]:
    def answer(request: PageRequest) -> Body:
        index = int(dict(query_pairs(request.query)).get("before", 0))
        link = f"{BASE}/items?{urlencode({'before': index + 1, 'x': 'a b'})}"
        return {"data": pages[index], "pages": {"next": link} if index + 1 < len(pages) else {}}

    return answer, NEXT_URL


def link_header(pages: list[list[int]]) -> tuple[Answer, PageStyle]:
    def answer(request: PageRequest) -> Body | PageAnswer[Body]:
        index = int(dict(query_pairs(request.query)).get("page", 0))
        first, following = f'<{BASE}/items?page=0>; rel="first"', f'</items?page={index + 1}>; title="a, b"; rel="next"'
        return PageAnswer({"data": pages[index]}, f"{first}, {following}" if index + 1 < len(pages) else first)

    return answer, LinkHeader()


STYLES = [link_header, cursor_in_query, cursor_in_body, page_number, page_number_with_links, scroll, next_url]
EMPTY_IS_THE_END = (page_number, page_number_with_links, scroll)
page_lists = st.lists(st.lists(st.integers(), max_size=4), min_size=1, max_size=8)


def _readable(make: Any, pages: list[list[int]]) -> list[list[int]]:
    """The pages that come before the end: some styles take an empty page for it."""
    if make not in EMPTY_IS_THE_END:
        return pages
    end = next((index for index, page in enumerate(pages) if not page), len(pages))
    return pages[: end + 1]


@pytest.mark.parametrize("make", STYLES)
@given(pages=page_lists)
def test_every_item_comes_exactly_once_and_in_order(make: Any, pages: list[list[int]]) -> None:
    expected = [item for page in _readable(make, pages) for item in page]
    assert list(Api(make(pages)[0]).page(make(pages)[1])) == expected
    answer, style = make(pages)
    assert asyncio.run(collect(aiter(Api(answer).paginator(style)))) == expected


@pytest.mark.parametrize("make", STYLES)
@given(pages=page_lists, limit=st.integers(0, 20))
def test_a_limit_fetches_no_page_beyond_it(make: Any, pages: list[list[int]], limit: int) -> None:
    readable = _readable(make, pages)
    expected = [item for page in readable for item in page][:limit]
    answer, style = make(pages)
    api = Api(answer)
    assert list(api.page(style).iter_items(limit=limit)) == expected
    counts = [sum(map(len, readable[: index + 1])) for index in range(len(readable))]
    needed = next((index + 1 for index, count in enumerate(counts) if count >= limit), len(readable))
    is_end_seen = make is scroll and counts[-1] < limit and readable[-1] != []
    assert len(api.asked) == needed + is_end_seen
    answer, style = make(pages)
    assert asyncio.run(collect(Api(answer).paginator(style).iter_items(limit=limit))) == expected


@pytest.mark.parametrize("make", STYLES)
def test_a_page_that_fails_can_be_asked_for_again(make: Any) -> None:
    answer, style = make([[1, 2], [3], [4]])
    api = Api(answer)
    found: list[int] = []
    iterator: Iterator[int] = iter(api.page(style))
    api.failures = 3
    failures = 0
    while True:
        try:
            found.append(next(iterator))
        except APIConnectionError:
            failures += 1
        except StopIteration:
            break
    assert (found, failures) == ([1, 2, 3, 4], 3)


@pytest.mark.parametrize("make", STYLES)
def test_an_async_page_that_fails_can_be_asked_for_again(make: Any) -> None:
    answer, style = make([[1, 2], [3], [4]])
    api = Api(answer)
    api.failures = 2

    async def run() -> list[int]:
        found: list[int] = []
        iterator = aiter(api.paginator(style))
        while True:
            try:
                found.append(await anext(iterator))
                api.failures = 1 if found[-1] == 2 else 0
            except APIConnectionError:
                continue
            except StopAsyncIteration:
                return found

    assert asyncio.run(run()) == [1, 2, 3, 4]
    assert api.failures == 0


def test_a_cancelled_page_can_be_asked_for_again() -> None:
    answer, style = cursor_in_query([[1], [2]])
    api = Api(answer)

    async def run() -> list[int]:
        iterator = aiter(api.paginator(style))
        found = [await anext(iterator)]
        task = asyncio.ensure_future(anext(iterator))  # type: ignore[arg-type]
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return [*found, *[item async for item in iterator]]

    assert asyncio.run(run()) == [1, 2]


def test_the_next_page_fails_and_works_again() -> None:
    answer, style = cursor_in_query([[1], [2]])
    api = Api(answer)
    page = api.page(style)
    api.failures = 1
    with pytest.raises(APIConnectionError):
        page.get_next_page()
    assert page.get_next_page().items == [2]
    assert page.get_next_page().items == [2], "asking twice is no loop"


# --- pages as objects ------------------------------------------------------------------------------------------------


def test_nothing_is_fetched_before_it_is_reached() -> None:
    answer, style = cursor_in_query([[1], [2], [3]])
    api = Api(answer)
    page = api.page(style)
    iterator = iter(page)
    assert (next(iterator), len(api.asked)) == (1, 1)
    assert (next(iterator), len(api.asked)) == (2, 2)
    assert page.has_next_page()
    assert len(api.asked) == 2
    paginator = Api(answer).paginator(style)
    assert "AsyncPaginator(GET /items)" in repr(paginator)


def test_page_objects() -> None:
    answer, style = cursor_in_query([[1, 2], [3]])
    page = Api(answer).page(style)
    assert page.items == [1, 2]
    assert page.body == page.to_dict() == answer(PageRequest("GET", "/items"))
    assert repr(page) == "Page(items=[1, 2], has_next_page=True)"
    assert page == Api(answer).page(style)
    last = page.get_next_page()
    assert last != page
    assert not last.has_next_page()
    with pytest.raises(PaginationError, match="GET /items: this is the last page"):
        last.get_next_page()
    assert [p.items for p in page.iter_pages()] == [[1, 2], [3]]
    assert [p.items for p in last.iter_pages()] == [[3]]
    assert list(page) == list(page) == [1, 2, 3]


def test_async_page_objects() -> None:
    async def run() -> None:
        answer, style = cursor_in_query([[1, 2], [3]])
        paginator = Api(answer).paginator(style)
        page = await paginator
        assert isinstance(page, AsyncPage)
        assert repr(page) == "AsyncPage(items=[1, 2], has_next_page=True)"
        assert (await page.get_next_page()).items == [3]
        assert [p.items async for p in paginator.iter_pages()] == [[1, 2], [3]]
        assert [p.items async for p in page.iter_pages()] == [[1, 2], [3]]
        assert [item async for item in page] == [1, 2, 3]
        assert [item async for item in page.iter_items(limit=1)] == [1]
        assert page == await paginator

    asyncio.run(run())


def test_a_negative_limit_is_refused() -> None:
    answer, style = cursor_in_query([[1]])
    with pytest.raises(ValueError, match="negative"):
        Api(answer).page(style).iter_items(limit=-1)


@pytest.mark.parametrize("data", [None, {"a": 1}, "text", 7])
def test_a_response_without_a_list_has_no_items(data: Any) -> None:
    assert answers({"data": data}).page(CURSOR).items == []


def test_a_response_that_is_no_object_has_no_items() -> None:
    request = PageRequest("GET", "/items", base_url=BASE)
    nothing: PageAnswer[Any] = PageAnswer(None)
    page = Page(nothing, request, fetch=lambda request: nothing, items=lambda body: body.data, style=CURSOR)
    assert list(page) == []


# --- what is kept from page to page ----------------------------------------------------------------------------------


def test_filters_and_page_size_are_kept() -> None:
    answer, style = cursor_in_query([[1], [2], [3]])
    api = Api(answer)
    list(api.page(style, query={"per_page": 1, "ids": csv([1, 2]), "q": omit, "filter": spread({"user_id": 7})}))
    kept = {"per_page": "1", "ids": "1,2", "user_id": "7"}
    places = [{}, {"starting_after": "after/1=="}, {"starting_after": "after/2=="}]
    assert api.queries == [{**kept, **place} for place in places]


def test_the_body_is_sent_again_with_the_cursor_and_is_not_changed() -> None:
    answer, style = cursor_in_body([[1], [2], [3]])
    api = Api(answer)
    json = {"query": {"field": "x"}, "pagination": {"per_page": 5}, "sort": omit}
    list(api.page(style, json=json))
    assert json == {"query": {"field": "x"}, "pagination": {"per_page": 5}, "sort": omit}
    pagination = [request.json["pagination"] for request in api.asked]
    cursors = [{}, {"starting_after": "after/1=="}, {"starting_after": "after/2=="}]
    assert pagination == [{"per_page": 5, **cursor} for cursor in cursors]
    assert all(request.json["query"] == {"field": "x"} for request in api.asked)


@pytest.mark.parametrize("json", [omit, {}, {"pagination": omit}, {"pagination": None}])
def test_a_body_without_pagination_gets_one(json: Any) -> None:
    api = answers({"data": [1], "pages": {"next": {"starting_after": "x"}}}, {"data": [2]})
    assert list(api.page(BODY_CURSOR, json=json)) == [1, 2]
    assert api.asked[1].json == {"pagination": {"starting_after": "x"}}


@pytest.mark.parametrize("page", [3, "3"])
def test_a_caller_starts_at_a_page(page: Any) -> None:
    answer, style = page_number([[1], [2], [3], [4], [5]])
    api = Api(answer)
    assert list(api.page(style, query={"page": page, "per_page": 1})) == [3, 4, 5]
    assert [query["page"] for query in api.queries] == ["3", "4", "5"]


def test_a_caller_starts_at_a_cursor() -> None:
    answer, style = cursor_in_query([[1], [2], [3]])
    assert list(Api(answer).page(style, query={"starting_after": "after/1=="})) == [2, 3]


def test_a_number_is_sent_on_as_a_number() -> None:
    api = answers({"data": [1], "pages": {"next": {"starting_after": 5}}}, {"data": [2]})
    assert list(api.page(BODY_CURSOR)) == [1, 2]
    assert api.asked[1].json == {"pagination": {"starting_after": 5}}


def test_page_numbers_in_a_body() -> None:
    def answer(request: PageRequest) -> Body:
        number = request.json.get("page", 1)
        return {"data": [number], "pages": {"page": number, "total_pages": 3}}

    assert list(Api(answer).page(PageNumber(("page",), ("pages",)), json={"x": 1})) == [1, 2, 3]


class Following(Model):
    starting_after: str | None = None
    page: int | None = None


class Pages(Model):
    page: int | None = None
    total_pages: int | None = None
    next: Following | None = None


class Listing(Model):
    data: list[int] | None = None
    pages: Pages | None = None


@pytest.mark.parametrize("style", [CURSOR, NEXT_URL, NUMBER])
@pytest.mark.parametrize(
    "following",
    [{"starting_after": "x", "page": 2}, "?starting_after=x", {"starting_after": "x", "page": 2, "unlisted": [1]}],
)
def test_models_are_read_however_they_came(style: PageStyle, following: Any) -> None:
    waiting = iter([{"data": [1], "pages": {"next": following}}, {"data": [2], "pages": {"next": {}}}])
    request = PageRequest("GET", "/items", base_url=BASE)

    def fetch(request: PageRequest) -> PageAnswer[Listing]:
        return PageAnswer(from_json(next(waiting), Listing))

    page = Page(fetch(request), request, fetch=fetch, items=lambda body: body.data, style=style)
    assert page.to_dict() == {"data": [1], "pages": {"next": following}}
    assert list(page) == [1, 2]


# --- stop rules ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("style", [CURSOR, BODY_CURSOR, NEXT_URL, NUMBER, SCROLL])
@pytest.mark.parametrize(
    "pages",
    [{}, {"pages": None}, {"pages": {}}, {"pages": {"next": None}}, {"pages": {"next": {}}}, {"pages": {"next": ""}}],
)
def test_an_answer_that_names_no_next_page_is_the_last(style: PageStyle, pages: Body) -> None:
    api = answers({"data": [1], **pages})
    assert list(api.page(style)) == [1]


@pytest.mark.parametrize(
    ("pages", "has_next"),
    [
        ({"page": 1, "total_pages": 1}, False),
        ({"page": 1, "total_pages": 0}, False),
        ({"page": 1, "total_pages": 2}, True),
        ({"page": 1, "total_pages": "2"}, True),
        ({"page": 2, "total_pages": 2}, False),
        ({"next": {"page": 2}}, True),
        ({"next": {"starting_after": "x"}}, False),
        ({"next": {"per_page": 2}}, False),
        ({"next": {}}, False),
        ({"next": 2}, True),
        ({"next": f"{BASE}/items?page=2"}, True),
        ({"page": 1, "total_pages": 1, "next": f"{BASE}/items?page=2"}, False),
        ({"page": 1, "total_pages": None, "next": None}, False),
        ({"page": "x", "total_pages": [1]}, False),
    ],
)
def test_page_numbers_stop_at_the_last(pages: Body, has_next: bool) -> None:
    assert answers({"data": [1], "pages": pages}).page(NUMBER).has_next_page() is has_next


def test_page_numbers_stop_at_an_empty_page() -> None:
    api = Api(lambda request: {"data": [] if request.query.get("page") == 3 else [1], "pages": {"next": "?page=x"}})
    assert list(api.page(NUMBER)) == [1, 1]


def test_an_empty_page_with_a_cursor_is_passed_over() -> None:
    answer, style = cursor_in_query([[], [], [1], []])
    assert list(Api(answer).page(style)) == [1]


# --- loop guard ------------------------------------------------------------------------------------------------------


def _circle(*cursors: str) -> Answer:
    """An API that names these cursors in turn, for ever."""
    following = dict(zip(cursors, [*cursors[1:], cursors[0]], strict=True))
    return lambda request: {
        "data": [1],
        "pages": {"next": {"starting_after": following.get(request.query.get("starting_after", ""), cursors[0])}},
    }


@pytest.mark.parametrize("cursors", [("A",), ("A", "B"), ("A", "B", "C")])
@pytest.mark.parametrize("start", [{}, {"starting_after": "A"}])
def test_a_cursor_that_comes_again_raises(cursors: tuple[str, ...], start: Body) -> None:
    api = Api(_circle(*cursors))
    iterator = iter(api.page(CURSOR, query=start))
    pages = len(cursors) if start else len(cursors) + 1
    assert [next(iterator) for _ in range(pages)] == [1] * pages
    for _ in range(2):
        with pytest.raises(PaginationError, match="GET /items would go in circles: it names 'A' as next again"):
            next(iterator)
    assert len(api.asked) == pages


def test_a_cursor_that_comes_again_after_empty_pages_raises() -> None:
    api = Api(lambda request: {"data": [], "pages": {"next": {"starting_after": "A"}}})
    with pytest.raises(PaginationError, match="circles"):
        list(api.page(CURSOR))
    assert len(api.asked) == 2


def test_an_async_loop_raises() -> None:
    api = Api(_circle("A", "B"))
    with pytest.raises(PaginationError, match="circles"):
        asyncio.run(collect(aiter(api.paginator(CURSOR))))
    assert len(api.asked) == 3


def test_a_url_that_comes_again_raises() -> None:
    api = Api(lambda request: {"data": [1], "pages": {"next": f"{BASE}/items?b=2&a=1"}})
    with pytest.raises(PaginationError, match="circles"):
        list(api.page(NEXT_URL))
    assert len(api.asked) == 2
    api = Api(lambda request: {"data": [1], "pages": {"next": f"{BASE}/items"}})
    with pytest.raises(PaginationError, match="circles"):
        list(api.page(NEXT_URL))
    assert len(api.asked) == 1


def test_an_api_that_ignores_the_page_number_raises_instead_of_repeating_items() -> None:
    api = Api(lambda request: {"data": [1], "pages": {"page": 1, "total_pages": 3}})
    iterator = iter(api.page(NUMBER))
    assert [next(iterator), next(iterator)] == [1, 1]
    with pytest.raises(PaginationError, match="asked for page 2 and gave page 1"):
        next(iterator)


def test_two_walks_over_the_same_pages_are_no_loop() -> None:
    answer, style = cursor_in_query([[1], [2], [3]])
    page = Api(answer).page(style)
    second = page.get_next_page()
    assert list(page) == [1, 2, 3]
    assert list(second) == [2, 3]
    assert list(page) == [1, 2, 3]


@pytest.mark.parametrize("cursor", [{}, ["A"], float("nan")])
def test_a_cursor_of_no_known_kind_raises(cursor: Any) -> None:
    page = answers({"data": [1], "pages": {"next": {"starting_after": cursor}}}).page(CURSOR)
    with pytest.raises(PaginationError, match="next page's place"):
        list(page)


# --- next URLs -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("style", [CURSOR, NEXT_URL])
@pytest.mark.parametrize(
    ("url", "path", "query"),
    [
        (f"{BASE}/items?starting_after=x", "/items", {"starting_after": "x"}),
        (f"{BASE}:443/items?a=1&a=2", "/items", {"a": ["1", "2"]}),
        ("HTTPS://API.example.com/items?a=%26%20+%C3%A9", "/items", {"a": "&  é"}),
        ("/other/a%2Fb?x=1", "/other/a%2Fb", {"x": "1"}),
        ("?page=2", "/items", {"page": "2"}),
        (f"{BASE}/items?next page#part", "/items", {"next page": ""}),
        (f"{BASE}/a b{{c}}?x=1", "/a%20b%7Bc%7D", {"x": "1"}),
    ],
)
def test_a_next_url_is_taken_over(style: PageStyle, url: str, path: str, query: Body) -> None:
    api = answers({"data": [1], "pages": {"next": url}}, {"data": [2]})
    assert list(api.page(style, query={"per_page": 5})) == [1, 2]
    assert api.asked[1].path == path
    expected = [("per_page", "5")] + [(n, t) for n, v in query.items() for t in (v if isinstance(v, list) else [v])]
    assert query_pairs(api.asked[1].query) == expected


def test_what_a_url_names_wins_over_the_first_request() -> None:
    api = answers({"data": [1], "pages": {"next": "?user_id=7&before=9"}}, {"data": [2]})
    list(api.page(NEXT_URL, query={"filter": spread({"user_id": "6", "type": "user"}), "per_page": 5}))
    assert query_pairs(api.asked[1].query) == [("type", "user"), ("per_page", "5"), ("user_id", "7"), ("before", "9")]


def test_a_next_url_below_a_base_path() -> None:
    api = answers({"data": [1], "pages": {"next": f"{BASE}/proxy/v1/items?page=2"}}, {"data": [2]})
    api.base_url = f"{BASE}/proxy/v1/"
    assert list(api.page(NEXT_URL)) == [1, 2]
    assert api.asked[1].path == "/items"


@pytest.mark.parametrize("style", [CURSOR, BODY_CURSOR, NEXT_URL])
@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/items?starting_after=x",
        "http://api.example.com/items?starting_after=x",
        "https://api.example.com:8443/items?starting_after=x",
        "https://api.example.com:99999/items?starting_after=x",
        "https://api.example.com@evil.example/items?starting_after=x",
        "https://user@api.example.com/items?starting_after=x",
        "https://api.example.com.evil.example/?starting_after=x",
        "https://[::1/items?starting_after=x",
        "//evil.example/items?starting_after=x",
        "\\\\evil.example/items?starting_after=x",
        "https://api.example.com\\@evil.example/?starting_after=x",
        "https://api.example.com//evil.example/?starting_after=x",
        "https://api.example.com/a/%2E%2e/b?starting_after=x",
        "javascript:alert(1)?starting_after=x",
        "file:///etc/passwd?starting_after=x",
    ],
)
def test_a_next_url_elsewhere_is_refused(style: PageStyle, url: str) -> None:
    api = answers({"data": [1], "pages": {"next": url}})
    page = api.page(style)
    assert page.has_next_page()
    with pytest.raises(PaginationError, match="next page's URL is not"):
        page.get_next_page()
    assert len(api.asked) == 1


def test_a_next_url_above_the_base_path_is_refused() -> None:
    encoded = [f"/proxy/v1/{climb}other" for climb in ("..%2F", "%2e./", "..%5c", "..;/", "%252e%252e%252f")]
    for url in ("/other", "../other", f"{BASE}/proxy/v11/items", f"{BASE}/proxy/v1", *encoded):
        api = answers({"data": [1], "pages": {"next": url}})
        api.base_url = f"{BASE}/proxy/v1"
        with pytest.raises(PaginationError, match="not below"):
            api.page(NEXT_URL).get_next_page()


def test_a_cursor_for_a_body_is_found_in_a_url() -> None:
    url = f"{BASE}/items?per_page=5&starting_after=x%3D"
    api = answers({"data": [1], "pages": {"next": url}}, {"data": [2]})
    assert list(api.page(BODY_CURSOR, json={"query": 1})) == [1, 2]
    assert api.asked[1].json == {"query": 1, "pagination": {"starting_after": "x="}}
    page = answers({"data": [1], "pages": {"next": f"{BASE}/items?page=2"}}).page(BODY_CURSOR)
    with pytest.raises(PaginationError, match="has no starting_after"):
        page.get_next_page()


@pytest.mark.parametrize(
    ("param", "query"), [("starting_after", {"starting_after": "x"}), ("page", {"page": "2"}), ("", None), ("no", None)]
)
def test_an_object_where_a_url_is_expected(param: str, query: dict[str, str] | None) -> None:
    api = answers({"data": [1], "pages": {"next": {"starting_after": "x", "page": 2}}}, {"data": [2]})
    assert list(api.page(NextUrl(("pages", "next"), param))) == ([1] if query is None else [1, 2])
    assert api.queries[1:] == ([] if query is None else [query])


def test_cursors_that_look_like_paths_are_cursors() -> None:
    api = answers({"data": [1], "pages": {"next": {"starting_after": "/8x+?=="}}}, {"data": [2]})
    assert list(api.page(CURSOR)) == [1, 2]
    assert api.queries[1] == {"starting_after": "/8x+?=="}


@pytest.mark.parametrize(
    ("style", "text"),
    [
        (CursorQuery("after", ("next",)), "CursorQuery('after', ('next',))"),
        (NUMBER, "PageNumber('page', ('pages',))"),
        (SCROLL, "Scroll('scroll_param', ('scroll_param',))"),
        (PageRequest("GET", "/x", query={"a": 1}), "PageRequest('GET', '/x', query={'a': 1}, json=None)"),
    ],
)
def test_reprs(style: Any, text: str) -> None:
    assert repr(style) == text
