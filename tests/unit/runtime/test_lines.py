"""Bodies of items: written one by one, again only where that is possible."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.models.model import Model
from generator.runtime.request.body import encode_content
from generator.runtime.request.lines import items
from generator.runtime.types import omit

JSON = st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.lists(inner))


@given(st.lists(JSON))
def test_each_item_is_a_line(values: list[Any]) -> None:
    body = b"".join(items(values))
    assert [json.loads(line) for line in body.split(b"\n")[:-1]] == values
    assert body == b"" or body.endswith(b"\n")


@given(st.lists(JSON))
def test_each_item_is_a_record(values: list[Any]) -> None:
    records = b"".join(items(values, "records")).split(b"\x1e")
    assert records[0] == b""
    assert [json.loads(one) for one in records[1:]] == values


def test_items_are_asked_for_as_they_are_sent() -> None:
    asked: list[int] = []

    def source() -> Iterator[int]:
        for number in range(3):
            asked.append(number)
            yield number

    chunks = iter(items(source()))
    assert asked == []
    assert next(chunks) == b"0\n"
    assert asked == [0]


def test_models_and_async_iterables() -> None:
    class Tick(Model):
        n: int | None = None

    async def source() -> AsyncIterator[Tick]:
        yield Tick(n=1)
        yield Tick(n=2)

    async def read(given: Any) -> list[bytes]:
        return [chunk async for chunk in items(given)]

    assert asyncio.run(read(source())) == asyncio.run(read([Tick(n=1), Tick(n=2)])) == [b'{"n":1}\n', b'{"n":2}\n']


def test_what_can_be_sent_again() -> None:
    async def source() -> AsyncIterator[int]:
        yield 1

    assert encode_content(items([1])).replayable
    assert not encode_content(items(iter([1]))).replayable
    assert not encode_content(items(source())).replayable
    assert items(omit) is omit


@pytest.mark.parametrize("wrong", [{"n": 1}, "text", b"bytes", Model(), 3, None])
def test_what_is_no_iterable_of_items(wrong: Any) -> None:
    with pytest.raises(TypeError, match="iterable of items"):
        items(wrong)
