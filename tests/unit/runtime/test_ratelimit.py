"""The rate limit headers, and the limiter against a simulated server that counts by windows."""

from __future__ import annotations

import heapq
import itertools
import threading
from typing import Any

import pytest

from generator.runtime.http.rate_limit import Limiter, RateLimit, parse_rate_limit
from generator.runtime.response.headers import Headers


def headers(limit: str = "", remaining: str = "", reset: str = "") -> Headers:
    names = ("X-RateLimit-Limit", "x-ratelimit-remaining", "X-RATELIMIT-RESET")
    return Headers((name, value) for name, value in zip(names, (limit, remaining, reset), strict=True) if value)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (("167", "166", "1700000000"), RateLimit(167, 166, 1700000000)),
        (("167", "", ""), RateLimit(167, None, None)),
        ((" 167 ", "0", "1700000000.5"), RateLimit(167, 0, 1700000000)),
        (("-1", "nan", "inf"), None),
        (("1e3", "0x1", "9" * 20), None),
        (("", "", ""), None),
        (("²", "１", "soon"), None),
    ],
)
def test_headers(given: tuple[str, str, str], expected: RateLimit | None) -> None:
    assert parse_rate_limit(headers(*given)) == expected


class Server:
    """Counts calls by windows of ten seconds, as the real one does."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.counts: dict[int, int] = {}
        self.refused = 0

    def call(self, epoch: float) -> tuple[RateLimit, float | None]:
        window = int(epoch // 10)
        self.counts[window] = self.counts.get(window, 0) + 1
        reset = (window + 1) * 10
        left = self.limit - self.counts[window]
        if left < 0:
            self.refused += 1
            return RateLimit(self.limit, 0, reset), reset - epoch
        return RateLimit(self.limit, left, reset), None


EPOCH = 1_700_000_003.0


def simulate(limit: int, callers: int, calls: int, skew: float = 0.0) -> tuple[Server, float, list[int]]:
    """`callers` at once, each making `calls` calls of 0.2 s. Gives the server, the seconds it took, and the order."""
    limiter, server = Limiter(), Server(limit)
    numbers = itertools.count()
    order: list[int] = []
    now = 0.0
    events: list[tuple[float, int, str, Any]] = []

    def push(at: float, kind: str, data: Any) -> None:
        heapq.heappush(events, (at, next(numbers), kind, data))

    for caller in range(callers):
        push(0.0, "enter", (caller, calls))
    while events:
        now, _, kind, data = heapq.heappop(events)
        if kind == "enter":
            caller, left = data
            push(now, "wait", (caller, left, limiter.enter()))
        elif kind == "wait":
            caller, left, ticket = data
            wait = limiter.wait(ticket, now)
            if wait > 0:
                push(now + min(wait, 0.5), "wait", data)
                continue
            order.append(caller)
            push(now + 0.2, "answer", (caller, left, server.call(EPOCH + now + 0.1)))
        else:
            caller, left, (told, asked) = data
            limiter.observe(told, asked, now, EPOCH + now + skew)
            if left > 1:
                push(now, "enter", (caller, left - 1))
    return server, now, order


@pytest.mark.parametrize("limit", [20, 83, 167, 1000])
@pytest.mark.parametrize(("callers", "calls"), [(1, 200), (10, 30), (60, 5)])
def test_the_server_refuses_nothing(limit: int, callers: int, calls: int) -> None:
    server, seconds, _ = simulate(limit, callers, calls)
    assert server.refused == 0
    assert sum(server.counts.values()) == callers * calls
    # Nor does it cost much: the quota that there is gets used.
    fair = 10 * callers * calls / limit + 0.2 * calls
    assert seconds <= 1.6 * fair + 20


@pytest.mark.parametrize("skew", [-30.0, -4.0, 4.0, 30.0])
def test_clocks_may_disagree(skew: float) -> None:
    server, _, _ = simulate(83, 10, 40, skew)
    assert server.refused <= 10  # of 400; without `Date` in the answers nobody can know better


def test_calls_go_in_the_order_in_which_they_came() -> None:
    _, _, order = simulate(20, 50, 1)
    assert order == list(range(50))


def test_an_api_that_tells_no_quota_is_not_limited() -> None:
    limiter = Limiter()
    assert limiter.wait(limiter.enter(), 0.0) == 0.0
    limiter.observe(None, None, 0.1, EPOCH)
    assert [limiter.wait(limiter.enter(), 0.2) for _ in range(500)] == [0.0] * 500


def test_a_429_holds_back_everybody() -> None:
    limiter = Limiter()
    assert limiter.wait(limiter.enter(), 0.0) == 0.0
    limiter.observe(RateLimit(100, 0, int(EPOCH) + 5), 7.0, 1.0, EPOCH)
    assert limiter.wait(limiter.enter(), 1.0) == pytest.approx(7.0)


def test_who_leaves_makes_room() -> None:
    limiter = Limiter()
    assert limiter.wait(limiter.enter(), 0.0) == 0.0
    first, second = limiter.enter(), limiter.enter()
    before = limiter.wait(second, 0.0)
    limiter.leave(first)
    limiter.leave(first)
    assert limiter.wait(second, 0.0) < before


def test_threads_share_it() -> None:
    limiter = Limiter()
    limiter.observe(None, None, 0.0, EPOCH)
    went: list[float] = []

    def work() -> None:
        for _ in range(200):
            went.append(limiter.wait(limiter.enter(), 0.0))

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert went == [0.0] * 1600
