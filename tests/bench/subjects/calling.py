"""A call over loopback that answers a contact: by the client, and by the HTTP library alone."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from time import perf_counter
from typing import Any, Literal

ID = "66b1f2c4a19d3e0b7c5d8101"
TOKEN = "a-token"
HEADERS = {"Authorization": f"Bearer {TOKEN}", "Accept": "application/json", "Intercom-Version": "2.9"}


def by_httpx2(url: str) -> Callable[[int], float]:
    """The bytes of the answer, its status looked at; not decoded."""
    import httpx2

    client = httpx2.Client(base_url=url, headers=HEADERS)
    return _timed(lambda: client.get(f"/contacts/{ID}").raise_for_status())


def by_async_httpx2(url: str) -> Callable[[int], float]:
    import httpx2

    client = httpx2.AsyncClient(base_url=url, headers=HEADERS)

    async def call() -> Any:
        return (await client.get(f"/contacts/{ID}")).raise_for_status()

    return _timed_async(call)


def by_concurrent_httpx2(url: str) -> Callable[[int], float]:
    import httpx2

    client = httpx2.AsyncClient(base_url=url, headers=HEADERS)

    async def call() -> Any:
        return (await client.get(f"/contacts/{ID}")).raise_for_status()

    return _timed_together(call)


def by_concurrent_client(url: str, source: str) -> Callable[[int], float]:
    sys.path.insert(0, source)
    from intercom_v2_9 import AsyncIntercom

    contacts = AsyncIntercom(TOKEN, base_url=url).contacts
    return _timed_together(lambda: contacts.retrieve(ID))


def by_pyreqwest(url: str) -> Callable[[int], float]:
    from pyreqwest.client import SyncClientBuilder

    client = SyncClientBuilder().default_headers(HEADERS).build()
    return _timed(lambda: client.get(f"{url}/contacts/{ID}").build().send().bytes())


def by_async_pyreqwest(url: str) -> Callable[[int], float]:
    from pyreqwest.client import ClientBuilder

    client = ClientBuilder().default_headers(HEADERS).build()

    async def call() -> Any:
        return await (await client.get(f"{url}/contacts/{ID}").build().send()).bytes()

    return _timed_async(call)


def by_client(url: str, source: str, transport: Literal["default", "fast"]) -> Callable[[int], float]:
    sys.path.insert(0, source)
    from intercom_v2_9 import Intercom

    contacts = Intercom(TOKEN, base_url=url, transport=transport).contacts
    return _timed(lambda: contacts.retrieve(ID))


def by_async_client(url: str, source: str, transport: Literal["default", "fast"]) -> Callable[[int], float]:
    sys.path.insert(0, source)
    from intercom_v2_9 import AsyncIntercom

    contacts = AsyncIntercom(TOKEN, base_url=url, transport=transport).contacts
    return _timed_async(lambda: contacts.retrieve(ID))


def _timed(call: Callable[[], Any]) -> Callable[[int], float]:
    def seconds(count: int) -> float:
        start = perf_counter()
        for _ in range(count):
            call()
        return perf_counter() - start

    return seconds


def _timed_async(call: Callable[[], Awaitable[Any]]) -> Callable[[int], float]:
    runner = asyncio.Runner()

    async def seconds(count: int) -> float:
        start = perf_counter()
        for _ in range(count):
            await call()
        return perf_counter() - start

    return lambda count: runner.run(seconds(count))


def _timed_together(call: Callable[[], Awaitable[Any]]) -> Callable[[int], float]:
    """So many calls at once."""
    runner = asyncio.Runner()

    async def seconds(count: int) -> float:
        start = perf_counter()
        await asyncio.gather(*(call() for _ in range(count)))
        return perf_counter() - start

    return lambda count: runner.run(seconds(count))
