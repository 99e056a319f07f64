"""A thousand streams left in every way, and ten thousand items in the memory of one."""

from __future__ import annotations

import gc
import tracemalloc
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest

from generator.runtime.client.base import AsyncClient

from .test_streams import API, StreamServer, Tick, client_of, endless, settled, watch
from .test_streams import serve as serve  # the fixture

pytestmark = pytest.mark.slow


def test_a_thousand_streams_are_left(serve: Callable[..., StreamServer]) -> None:
    server = serve(endless)
    client = client_of(server)
    for _ in range(250):
        for _ in watch(client):
            break
        with watch(client) as stream:
            next(stream)
        with suppress(ZeroDivisionError):
            for _ in watch(client):
                _ = 1 // 0
        watch(client)
    gc.collect()
    assert len(server.requests) == 1000
    assert settled(server) == 0
    client.close()


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_thousand_async_streams_are_left(serve: Callable[..., StreamServer], backend: str) -> None:
    import anyio

    server = serve(endless)

    async def scenario() -> None:
        async with AsyncClient(API, base_url=server.url) as client:

            def stream() -> Any:
                return client.open_stream("GET", "/ticks", returns=Tick, format="events")

            for _ in range(250):
                async for _ in stream():
                    break
                async with stream() as entered:
                    await anext(entered)
                opened = await stream()
                del opened
                with anyio.CancelScope() as scope:
                    async for _ in stream():
                        scope.cancel()
                        await anyio.sleep(0)
            gc.collect()
            for _ in range(200):
                if server.open == 0:
                    break
                await anyio.sleep(0.02)
            assert server.open == 0

    anyio.run(scenario, backend=backend)
    assert len(server.requests) == 1000


def test_ten_thousand_items_take_the_memory_of_one(serve: Callable[..., StreamServer]) -> None:
    server = serve(endless)
    client = client_of(server)
    tracemalloc.start()
    try:
        with watch(client) as stream:
            for number, event in enumerate(stream, 1):
                assert event.data.n == number - 1
                if number == 1000:
                    gc.collect()
                    tracemalloc.reset_peak()
                    before = tracemalloc.get_traced_memory()[0]
                if number == 11_000:
                    break
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak - before < 1024 * 1024
    client.close()
