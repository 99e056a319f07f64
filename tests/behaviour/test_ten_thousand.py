"""Ten thousand calls with timeouts, cancellation and faults at random, by threads and by tasks of asyncio and trio.

Afterwards no connection is in use, no POST has arrived twice, and the token stands nowhere that anybody looks.
"""

from __future__ import annotations

import gc
import logging
import random
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import anyio
import pytest

from generator.runtime import errors as e
from generator.runtime.client.base import AsyncClient, SyncClient
from generator.runtime.http.transport import Timeout
from generator.runtime.testing.waiting import without_waiting

from .callers import API, TOKEN, Thing
from .moody_server import SLOW, MoodyServer, moody_server
from .test_leaks import active, settled

AT_ONCE = 50
COUNTS = pytest.mark.parametrize("calls", [300, pytest.param(10_000, marks=pytest.mark.slow)])


@pytest.fixture
def server() -> Iterator[MoodyServer]:
    with moody_server() as running:
        yield running


class Record(logging.Handler):
    """What calls came to, and all the text that a user could see of them: logs, errors, tracebacks, events."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.outcomes: Counter[str] = Counter()
        self.texts: set[str] = set()

    def emit(self, record: logging.LogRecord) -> None:
        self.texts.add(self.format(record))

    def event(self, event: Any) -> None:
        self.texts.add(repr(event))

    def error(self, error: e.SDKError) -> None:
        self.outcomes["failed"] += 1
        shown = "".join(traceback.TracebackException.from_exception(error).format())
        self.texts.update((shown, repr(error), repr(vars(error))))

    def settings(self, url: str) -> dict[str, Any]:
        hooks = dict.fromkeys(("on_request", "on_response", "on_retry"), self.event)
        return {"base_url": url, "max_retries": 1, **hooks}


@pytest.fixture
def record() -> Iterator[Record]:
    found, log = Record(), logging.getLogger(API.package)
    before = log.level
    log.setLevel(logging.DEBUG)
    log.addHandler(found)
    yield found
    log.removeHandler(found)
    log.setLevel(before)


def conclude(
    record: Record,
    server: MoodyServer,
    in_use: int,
    calls: int,
    posts: int,
    tell: Callable[[str, object], None],
    who: str,
) -> None:
    for _ in range(500):  # the server learns of a closed connection a moment later
        if server.open == 0:
            break
        time.sleep(0.01)
    twice = [target for target, count in server.posts.items() if count > 1]
    tokens = [text for text in record.texts if TOKEN in text]
    assert (in_use, server.open, twice, tokens) == (0, 0, [], [])
    assert sum(record.outcomes.values()) == calls
    assert len(server.posts) <= posts
    assert min(record.outcomes["answered"], record.outcomes["failed"]) > 0
    tell(
        "counts",
        f"{who}: {calls} calls ({posts} POST), {dict(sorted(record.outcomes.items()))}, {server.requests} requests; "
        f"connections in use 0, POSTs that arrived twice {len(twice)}, tokens in {len(record.texts)} texts {len(tokens)}",
    )


@COUNTS
def test_threads(
    calls: int, server: MoodyServer, record: Record, record_property: Callable[[str, object], None]
) -> None:
    client = without_waiting(SyncClient(API, TOKEN, timeout=Timeout(pool=None), **record.settings(server.url)))

    def one(number: int) -> None:
        wait = random.Random(number).choice((SLOW / 3, SLOW * 3, 5.0))
        options: Any = {"timeout": Timeout(read=wait, pool=None)}
        try:
            if number % 3 == 0:
                client.call("POST", "/posts", query={"n": number}, json={"n": number}, returns=Thing, options=options)
            elif number % 3 == 1:
                client.call("GET", "/things", returns=Thing, options=options)
            else:
                with client.download("GET", "/file", options=options) as download:
                    if number % 2:
                        download.read()
            record.outcomes["answered"] += 1
        except e.SDKError as error:
            record.error(error)

    def work(start: int) -> None:
        for number in range(start, calls, workers):
            one(number)

    workers = 10
    threads = [threading.Thread(target=work, args=(start,)) for start in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    gc.collect()
    in_use = len(active(client))
    record.texts.update((repr(client), repr(vars(client))))
    client.close()
    conclude(record, server, in_use, calls, len(range(0, calls, 3)), record_property, "threads")


@COUNTS
@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_tasks(
    backend: str, calls: int, server: MoodyServer, record: Record, record_property: Callable[[str, object], None]
) -> None:
    async def one(client: AsyncClient, number: int) -> None:
        with anyio.move_on_after(random.Random(number).choice((0.0, 0.001, SLOW / 2, SLOW * 2, 5.0, 5.0))) as scope:
            try:
                if number % 3 == 0:
                    await client.call("POST", "/posts", query={"n": number}, json={"n": number}, returns=Thing)
                elif number % 3 == 1:
                    await client.call("GET", "/things", returns=Thing)
                else:
                    async with client.download("GET", "/file") as download:
                        if number % 2:
                            await download.read()
                record.outcomes["answered"] += 1
            except e.SDKError as error:
                record.error(error)
        if scope.cancelled_caught:
            record.outcomes["cancelled"] += 1

    async def main() -> int:
        options = record.settings(server.url)
        async with without_waiting(AsyncClient(API, TOKEN, timeout=Timeout(pool=None), **options)) as client:
            for start in range(0, calls, AT_ONCE):
                async with anyio.create_task_group() as group:
                    for number in range(start, min(calls, start + AT_ONCE)):
                        group.start_soon(one, client, number)
            gc.collect()
            in_use = len(await settled(client))
            record.texts.update((repr(client), repr(vars(client))))
        return in_use

    in_use = anyio.run(main, backend=backend)
    conclude(record, server, in_use, calls, len(range(0, calls, 3)), record_property, backend)
    assert record.outcomes["cancelled"] > 0
