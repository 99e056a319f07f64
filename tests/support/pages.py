"""An API that answers in pages, without a network."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

from generator.runtime.errors import APIConnectionError
from generator.runtime.pagination.answer import PageAnswer
from generator.runtime.pagination.async_pages import AsyncPaginator
from generator.runtime.pagination.request import PageRequest
from generator.runtime.pagination.styles import PageStyle
from generator.runtime.pagination.sync_pages import Page
from generator.runtime.request.query import query_pairs
from generator.runtime.types import omit

BASE = "https://api.example.com"
Body = dict[str, Any]
Answer = Callable[[PageRequest], Body | PageAnswer[Body]]


def read_items(body: Body) -> Any:
    return body.get("data") if isinstance(body, dict) else body


class Api:
    """Answers requests for pages with a function, and remembers what it was asked."""

    def __init__(self, answer: Answer, base_url: str = BASE) -> None:
        self.answer = answer
        self.base_url = base_url
        self.asked: list[PageRequest] = []
        self.failures = 0

    def fetch(self, request: PageRequest) -> PageAnswer[Body]:
        self.asked.append(request)
        if self.failures:
            self.failures -= 1
            raise APIConnectionError("gone")
        answer = self.answer(request)
        return answer if isinstance(answer, PageAnswer) else PageAnswer(answer)

    async def afetch(self, request: PageRequest) -> PageAnswer[Body]:
        await asyncio.sleep(0)
        return self.fetch(request)

    def first(self, query: Body | None, json: Any, path: str = "/items") -> PageRequest:
        return PageRequest("GET", path, query=query, json=json, base_url=self.base_url)

    def page(self, style: PageStyle, query: Body | None = None, json: Any = omit) -> Page[Any, Body]:
        request = self.first(query, json)
        return Page(self.fetch(request), request, fetch=self.fetch, items=read_items, style=style)

    def paginator(self, style: PageStyle, query: Body | None = None, json: Any = omit) -> AsyncPaginator[Any, Body]:
        return AsyncPaginator(self.first(query, json), fetch=self.afetch, items=read_items, style=style)

    @property
    def queries(self) -> list[dict[str, str]]:
        return [dict(query_pairs(request.query)) for request in self.asked]


async def collect(iterator: AsyncIterator[Any]) -> list[Any]:
    return [item async for item in iterator]
