"""200 calls where 100 are allowed in ten seconds: they end in ten to eleven, and nobody is refused. In time that is made up."""

from __future__ import annotations

import heapq
import threading
from email.utils import formatdate
from typing import Any

import pytest
import trio
from trio.testing import MockClock

from generator.runtime.client.base import AsyncClient, SyncClient
from generator.runtime.client.clock import Clock
from generator.runtime.http.transport import BytesResponse, Request

from .callers import API, TOKEN

EPOCH = 1_700_000_003.0
TRIP = 0.05
CALLS, LIMIT, WINDOW = 200, 100, 10.0

SKEWS = pytest.mark.parametrize("skew", [0.0, 3600.0, -3600.0, 7.5, -7.5])
"""Seconds by which the server's clock is ahead."""

RESETS = pytest.mark.parametrize("reset", ["epoch", "seconds"])


class Server:
    """Counts calls in windows that begin with the first call after the one before, as its own clock has them."""

    def __init__(self, skew: float, reset: str) -> None:
        self.skew = skew
        self.reset = reset
        self.end = float("-inf")
        self.left = 0
        self.answered = self.refused = 0
        self._lock = threading.Lock()

    def answer(self, now: float) -> BytesResponse:
        with self._lock:
            if now >= self.end:
                self.end, self.left = now + WINDOW, LIMIT
            self.left -= 1
            self.answered += 1
            self.refused += self.left < 0
            epoch = EPOCH + self.skew
            reset = self.end + epoch if self.reset == "epoch" else self.end - now
            fields = [
                ("Date", formatdate(int(now + epoch), usegmt=True)),
                ("X-RateLimit-Limit", str(LIMIT)),
                ("X-RateLimit-Remaining", str(max(self.left, 0))),
                ("X-RateLimit-Reset", str(int(reset))),
            ]
            return BytesResponse(429 if self.left < 0 else 200, fields, b"{}")

    def assert_fair(self, seconds: float) -> None:
        assert (self.answered, self.refused) == (CALLS, 0)
        assert WINDOW <= seconds <= WINDOW + 1


class ThreadsTime(Clock):
    """Passes when all of so many threads sleep."""

    def __init__(self, threads: int) -> None:
        self._now = 0.0
        self._awake = threads
        self._alarms: list[float] = []
        self._changed = threading.Condition()

    def now(self) -> float:
        return self._now

    def epoch(self) -> float:
        return EPOCH + self._now

    def sleep(self, seconds: float) -> None:
        with self._changed:
            alarm = self._now + seconds
            heapq.heappush(self._alarms, alarm)
            self._rest()
            while self._now < alarm:
                self._changed.wait()

    def leave(self) -> None:
        with self._changed:
            self._rest()

    def _rest(self) -> None:
        self._awake -= 1
        while self._awake == 0 and self._alarms:
            self._now = self._alarms[0]
            while self._alarms and self._alarms[0] <= self._now:
                heapq.heappop(self._alarms)
                self._awake += 1
            self._changed.notify_all()


@SKEWS
@RESETS
def test_threads_share_the_quota(skew: float, reset: str) -> None:
    server, clock = Server(skew, reset), ThreadsTime(CALLS)

    class Wire:
        def send(self, request: Request) -> BytesResponse:
            clock.sleep(TRIP)
            answer = server.answer(clock.now())
            clock.sleep(TRIP)
            return answer

        def close(self) -> None: ...

    client = SyncClient(API, TOKEN, rate_limit="wait", transport=Wire())
    client._core.clock = clock

    def call() -> None:
        try:
            client.get("/x")
        finally:
            clock.leave()

    threads = [threading.Thread(target=call) for _ in range(CALLS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    server.assert_fair(clock.now())


class TasksTime(Clock):
    """The time of trio's clock, which jumps when all tasks sleep."""

    def now(self) -> float:
        return trio.current_time()

    def epoch(self) -> float:
        return EPOCH + trio.current_time()


@SKEWS
@RESETS
def test_tasks_share_the_quota(skew: float, reset: str) -> None:
    server = Server(skew, reset)

    class Wire:
        async def send(self, request: Request) -> BytesResponse:
            await trio.sleep(TRIP)
            answer = server.answer(trio.current_time())
            await trio.sleep(TRIP)
            return answer

        async def aclose(self) -> None: ...

    async def main() -> float:
        client: Any = AsyncClient(API, TOKEN, rate_limit="wait", transport=Wire())
        client._core.clock = TasksTime()
        started = trio.current_time()
        async with trio.open_nursery() as nursery:
            for _ in range(CALLS):
                nursery.start_soon(client.get, "/x")
        return trio.current_time() - started

    server.assert_fair(trio.run(main, clock=MockClock(autojump_threshold=0)))
