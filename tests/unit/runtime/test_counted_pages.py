"""Pages that requests count, and pages that the header `Link` leads to: what comes, where they end, and that they do end."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.errors import PaginationError
from generator.runtime.pagination.answer import PageAnswer
from generator.runtime.pagination.counted import Offset, PageCount
from generator.runtime.pagination.links import linked
from generator.runtime.pagination.request import PageRequest
from generator.runtime.pagination.styles import LinkHeader, PageStyle
from tests.support.pages import BASE, Api, Body, collect

OFFSET = Offset("offset", start=0)


def sliced(items: list[Any], *, default: int = 2, cap: int = 3, **more: Any) -> Any:
    """An API that gives `cap` items at most, whatever it is asked for; `more` makes further members of the answer."""

    def answer(request: PageRequest) -> Body:
        start, limit = int(request.query.get("offset", 0)), min(int(request.query.get("limit", default)), cap)
        rest = {name: make(start, limit) for name, make in more.items()}
        return {"data": items[start : start + limit], **rest}

    return answer


def numbered(items: list[Any], *, size: int, first: int, **more: Any) -> Any:
    def answer(request: PageRequest) -> Body:
        start = (int(request.query.get("page", first)) - first) * size
        return {"data": items[start : start + size], **more}

    return answer


@given(st.integers(0, 9), st.integers(1, 4), st.integers(0, 12), st.sampled_from([None, 1, 3, 50]))
def test_all_items_come_once_and_in_order(count: int, cap: int, offset: int, limit: int | None) -> None:
    """Also where the server gives fewer than it was asked for, in whatever way it tells of the end, if it does."""
    items = list(range(count))
    query = {"offset": offset, **({} if limit is None else {"limit": limit})}
    ends: list[tuple[Offset, dict[str, Any]]] = [
        (OFFSET, {}),
        (Offset("offset", start=0, total=("meta", "total")), {"meta": lambda start, size: {"total": count}}),
        (Offset("offset", start=0, more=("more",)), {"more": lambda start, size: start + size < count}),
        (Offset("offset", start=0, limit="limit", max_limit=cap), {}),
    ]
    for style, more in ends:
        answer = sliced(items, cap=cap, **more)
        assert list(Api(answer).page(style, query)) == items[offset:]
        assert asyncio.run(collect(aiter(Api(answer).paginator(style, query)))) == items[offset:]


@pytest.mark.parametrize(
    ("style", "more", "query", "asked"),
    [
        (OFFSET, {}, {}, ["0", "2", "4", "5"]),  # what is short may have been cut
        (OFFSET, {}, {"limit": 9}, ["0", "3", "5"]),
        (Offset("offset", start=0, limit="limit", max_limit=3), {}, {"limit": 3}, ["0", "3"]),
        (Offset("offset", start=0, limit="limit", max_limit=3), {}, {"limit": 9}, ["0", "3", "5"]),
        (Offset("offset", start=0, total=("total",)), {"total": lambda *_: 5}, {}, ["0", "2", "4"]),
        (Offset("offset", start=0, total=("total",)), {"total": lambda *_: "5"}, {}, ["0", "2", "4"]),
        (Offset("offset", start=0, total=("total",)), {"total": lambda *_: 99}, {}, ["0", "2", "4", "5"]),
        (Offset("offset", start=0, more=("more",)), {"more": lambda start, _: start < 4}, {}, ["0", "2", "4"]),
        (Offset("offset", start=0, more=("more",)), {"more": lambda *_: True}, {}, ["0", "2", "4", "5"]),
    ],
)
def test_where_offsets_end(style: PageStyle, more: Any, query: Body, asked: list[str]) -> None:
    api = Api(sliced(list("abcde"), **more))
    assert list(api.page(style, query)) == list("abcde")
    assert [str(one.query.get("offset", 0)) for one in api.asked] == asked


def test_offsets_that_count_from_one() -> None:
    api = Api(lambda request: {"data": [["a", "b"], ["c"], []][{1: 0, 3: 1, 4: 2}[int(request.query.get("start", 1))]]})
    assert list(api.page(Offset("start", start=1))) == ["a", "b", "c"]


def test_an_offset_in_the_body() -> None:
    api = Api(lambda request: {"data": [] if request.json["page"].get("from") else ["a"]})
    assert list(api.page(Offset(("page", "from"), start=0), json={"q": "x", "page": {"size": 1}})) == ["a"]
    assert [one.json for one in api.asked] == [
        {"q": "x", "page": {"size": 1}},
        {"q": "x", "page": {"size": 1, "from": 1}},
    ]


@pytest.mark.parametrize("first", [0, 1])
@given(count=st.integers(0, 9), size=st.integers(1, 4))
def test_numbered_pages(first: int, count: int, size: int) -> None:
    items = list(range(count))
    for style, more in [
        (PageCount("page", start=first), {}),
        (PageCount("page", start=first, total=("pages",)), {"pages": -(-count // size)}),
    ]:
        api = Api(numbered(items, size=size, first=first, **more))
        assert list(api.page(style)) == items
        if more:
            assert len(api.asked) == max(1, more["pages"])


@pytest.mark.parametrize("style", [OFFSET, PageCount("page", start=1)])
def test_an_api_that_does_not_heed_the_count_raises_instead_of_going_on_for_ever(style: PageStyle) -> None:
    page = Api(lambda request: {"data": [{"id": 1}, {"id": 2}]}).page(style)
    walk = iter(page)
    assert [next(walk), next(walk)] == [{"id": 1}, {"id": 2}]
    with pytest.raises(PaginationError, match="gave the same page twice"):
        list(walk)


def test_a_bare_list() -> None:
    api = Api(lambda request: ["a", "b", "c"][int(request.query.get("offset", 0)) :][:2])  # type: ignore[arg-type,return-value]
    page = api.page(OFFSET)
    assert page.has_next_page()
    assert page.to_dict() == {"items": ["a", "b"]}
    assert page.get_next_page().items == ["c"]
    assert list(page) == ["a", "b", "c"]


# --- links -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("field", "target"),
    [
        ("", None),
        ('<https://a/?page=2>; rel="next"', "https://a/?page=2"),
        ("</?page=2>;rel=next", "/?page=2"),
        ('<a>; rel="prev", <b>; rel="next", <c>; rel="last"', "b"),
        ('<a,b;c>; title="x, <z>; rel=next"; rel="prefetch NEXT"', "a,b;c"),
        ('<a>; REL = "Next"', "a"),
        ('<a>; rel="up"; rel="next"', None),
        ('<a>; rel="next"; anchor="/other"', None),
        ('<a>; rel="nextish", <b>; rev="next"', None),
        ("no link; rel=next", None),
        ('<a>; title="open; rel=next', None),
        ("<>; rel=next", ""),
    ],
)
def test_link_fields(field: str, target: str | None) -> None:
    assert linked(field, "next") == target


@pytest.mark.parametrize(
    "url", ["https://elsewhere.example/items?page=2", "//elsewhere.example/items", "http://api.example.com/items"]
)
def test_a_link_elsewhere_is_refused(url: str) -> None:
    api = Api(lambda request: PageAnswer({"data": [1]}, f'<{url}>; rel="next"'))
    with pytest.raises(PaginationError, match="not on https"):
        list(api.page(LinkHeader()))


def test_a_link_above_the_base_path_is_refused() -> None:
    api = Api(lambda request: PageAnswer({"data": [1]}, "</other>; rel=next"), base_url=f"{BASE}/v1")
    with pytest.raises(PaginationError, match="not below"):
        list(api.page(LinkHeader()))


def test_a_link_that_comes_again_raises() -> None:
    api = Api(lambda request: PageAnswer({"data": [1]}, "</items?page=2>; rel=next"))
    with pytest.raises(PaginationError, match="circles"):
        list(api.page(LinkHeader()))
