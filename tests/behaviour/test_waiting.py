"""`rate_limit="wait"`: calls are spaced by what the server tells, and nobody runs into a 429."""

from __future__ import annotations

import asyncio
import threading
import time

import pytest

from generator.runtime import errors as e
from generator.runtime.client.clock import Clock

from .callers import AsyncCaller, Caller
from .fault_server import Connection, FaultServer, Seen
from .faults import ERROR, GOOD


class Quota:
    """Answers like a server that deals out `limit` calls in windows of ten seconds."""

    def __init__(self, limit: int, seconds_left: float) -> None:
        self.limit = limit
        self.left = limit
        self.end = time.time() + seconds_left
        self.refused = 0
        self.lock = threading.Lock()

    def __call__(self, connection: Connection, request: Seen) -> None:
        with self.lock:
            if time.time() >= self.end:
                self.left, self.end = self.limit, time.time() + 10
            self.left -= 1
            left = self.left
            self.refused += left < 0
        fields = (
            f"X-RateLimit-Limit: {self.limit}",
            f"X-RateLimit-Remaining: {max(left, 0)}",
            f"X-RateLimit-Reset: {int(self.end) + 1}",
        )
        connection.answer(429 if left < 0 else 200, ERROR if left < 0 else GOOD, fields)


def test_calls_wait_for_the_window(caller: Caller, server: FaultServer) -> None:
    """Eight calls where five are left: some have to wait for the window to pass."""
    quota = Quota(limit=40, seconds_left=0.3)
    quota.left = 5
    server.on("/x", quota)
    client = caller.client(rate_limit="wait")
    client._core.clock = Clock()
    for _ in range(8):
        caller.run(client.call("GET", "/x"))
    assert quota.refused == 0
    assert server.count("/x") == 8


def test_many_threads_wait_in_turn(server: FaultServer) -> None:
    quota = Quota(limit=100, seconds_left=10.0)
    server.on("/x", quota)
    caller = Caller(server.url)
    client = caller.client(rate_limit="wait")
    client._core.clock = Clock()
    threads = [threading.Thread(target=client.call, args=("GET", "/x")) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    caller.close()
    assert (quota.refused, server.count("/x")) == (0, 20)


def test_a_call_whose_turn_comes_too_late_is_not_sent(caller: Caller, server: FaultServer) -> None:
    quota = Quota(limit=40, seconds_left=9.0)
    quota.left = 1
    server.on("/x", quota)
    client = caller.client(rate_limit="wait", deadline=0.5)
    caller.run(client.call("GET", "/x"))
    with pytest.raises(e.APITimeoutError, match="leaves no room") as caught:
        caller.run(client.call("GET", "/x"))
    assert caught.value.request_sent is False
    assert server.count("/x") == 1


def test_a_cancelled_call_leaves_the_queue(server: FaultServer) -> None:
    quota = Quota(limit=40, seconds_left=9.0)
    quota.left = 1
    server.on("/x", quota)
    caller = AsyncCaller(server.url)
    client = caller.client(rate_limit="wait")
    client._core.clock = Clock()
    caller.run(client.call("GET", "/x"))
    with pytest.raises(TimeoutError):
        caller.run(asyncio.wait_for(client.call("GET", "/x"), 0.05))
    assert client._core.limiter._queue == []
    caller.close()
