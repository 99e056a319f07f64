"""Pages over the wire: what is asked for, what is retried, and where the client refuses to go on."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator.runtime import errors as e
from generator.runtime.models.model import Model
from generator.runtime.pagination.styles import CursorBody, CursorQuery, NextUrl, PageNumber, PageStyle, Scroll

from .callers import Caller
from .fault_server import Connection, FaultServer, Seen
from .faults import ERROR

CURSOR = CursorQuery("starting_after", ("pages", "next", "starting_after"))
BODY_CURSOR = CursorBody(("pagination", "starting_after"), ("pages", "next", "starting_after"))
NUMBER = PageNumber("page", ("pages",))
SCROLL = Scroll("scroll_param", ("scroll_param",))
NEXT_URL = NextUrl(("pages", "next"))


class Items(Model):
    data: list[int] | None = None
    pages: Any = None
    scroll_param: str | None = None


def pages(*bodies: dict[str, Any]) -> Any:
    """Each request gets the next of these answers."""

    def behaviour(connection: Connection, request: Seen) -> None:
        connection.answer(200, json.dumps(bodies[request.number - 1]).encode())

    return behaviour


def after(cursor: str | None) -> dict[str, Any]:
    return {"next": {"starting_after": cursor}}


def listed(caller: Caller, style: PageStyle, method: str = "GET", **arguments: Any) -> Any:
    client = caller.client()
    return client.page(method, "/items", returns=Items, items=lambda body: body.data, style=style, **arguments)


def every_item(caller: Caller, found: Any) -> list[int]:
    if not caller.is_async:
        return list(found)

    async def collect() -> list[int]:
        return [item async for item in found]

    items: list[int] = caller.run(collect())
    return items


def test_a_cursor_in_the_query(caller: Caller, server: FaultServer) -> None:
    server.on(
        "/items", pages({"data": [1, 2], "pages": after("a&b")}, {"data": [], "pages": after("c")}, {"data": [3]})
    )
    options = {"extra_query": {"per_page": 2}, "extra_headers": {"X-A": "1"}}
    assert every_item(caller, listed(caller, CURSOR, query={"q": "é"}, options=options)) == [1, 2, 3]
    assert [request.target for request in server.requests("/items")] == [
        "/items?q=%C3%A9&per_page=2",
        "/items?q=%C3%A9&per_page=2&starting_after=a%26b",
        "/items?q=%C3%A9&per_page=2&starting_after=c",
    ]
    assert {request.headers["x-a"] for request in server.requests("/items")} == {"1"}


def test_a_cursor_in_the_body(caller: Caller, server: FaultServer) -> None:
    server.on("/items", pages({"data": [1], "pages": after("a")}, {"data": [2]}))
    found = listed(
        caller, BODY_CURSOR, "POST", json={"query": {"x": 1}}, options={"extra_body": {"pagination": {"per_page": 1}}}
    )
    assert every_item(caller, found) == [1, 2]
    assert [json.loads(request.body) for request in server.requests("/items")] == [
        {"query": {"x": 1}, "pagination": {"per_page": 1}},
        {"query": {"x": 1}, "pagination": {"per_page": 1, "starting_after": "a"}},
    ]


def test_numbers(caller: Caller, server: FaultServer) -> None:
    server.on(
        "/items",
        pages(
            {"data": [1], "pages": {"page": 1, "total_pages": 2}}, {"data": [2], "pages": {"page": 2, "total_pages": 2}}
        ),
    )
    assert every_item(caller, listed(caller, NUMBER)) == [1, 2]
    assert server.requests("/items")[1].target == "/items?page=2"


def test_a_scroll_that_repeats_its_parameter(caller: Caller, server: FaultServer) -> None:
    server.on("/items", pages(*({"data": data, "scroll_param": "s"} for data in ([1], [2], []))))
    assert every_item(caller, listed(caller, SCROLL)) == [1, 2]
    assert [request.target for request in server.requests("/items")] == ["/items", *["/items?scroll_param=s"] * 2]


def test_a_next_url(caller: Caller, server: FaultServer) -> None:
    server.on("/items", pages({"data": [1], "pages": {"next": f"{server.url}/items?before=5"}}, {"data": [2]}))
    assert every_item(caller, listed(caller, NEXT_URL)) == [1, 2]
    assert server.requests("/items")[1].target == "/items?before=5"


@pytest.mark.parametrize(
    "url", ["https://evil.example/items?before=5", "//evil.example/items", "http://127.0.0.1:1/items"]
)
def test_a_next_url_on_another_host(caller: Caller, server: FaultServer, url: str) -> None:
    server.on("/items", pages({"data": [1], "pages": {"next": url}}))
    with pytest.raises(e.PaginationError):
        every_item(caller, listed(caller, NEXT_URL))
    assert server.count("/items") == 1


@pytest.mark.parametrize("cursors", ["AA", "ABA"])
def test_a_cursor_that_repeats(caller: Caller, server: FaultServer, cursors: str) -> None:
    server.on("/items", pages(*({"data": [1], "pages": after(cursor)} for cursor in cursors)))
    with pytest.raises(e.PaginationError):
        every_item(caller, listed(caller, CURSOR))
    assert server.count("/items") == len(cursors)


def test_a_page_that_fails_can_be_asked_for_again(caller: Caller, server: FaultServer) -> None:
    def behaviour(connection: Connection, request: Seen) -> None:
        if request.number == 2:
            connection.answer(403, ERROR)
        else:
            pages({"data": [1], "pages": after("a")}, {}, {"data": [2]})(connection, request)

    server.on("/items", behaviour)
    found = listed(caller, CURSOR)
    if caller.is_async:

        async def walk() -> list[int]:
            items = found.__aiter__()
            first = await anext(items)
            with pytest.raises(e.PermissionDeniedError):
                await anext(items)
            return [first, *[item async for item in items]]

        assert caller.run(walk()) == [1, 2]
    else:
        items = iter(found)
        first = next(items)
        with pytest.raises(e.PermissionDeniedError):
            next(items)
        assert [first, *items] == [1, 2]
    assert server.requests("/items")[1].target == server.requests("/items")[2].target
