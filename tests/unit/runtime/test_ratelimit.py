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
    """Counts calls by windows: of the clock, or each beginning with the first call after the one before."""

    def __init__(self, limit: int, window: float = 10.0, *, rolling: bool = False) -> None:
        self.limit = limit
        self.window = window
        self.rolling = rolling
        self.start = float("-inf")
        self.count = self.total = self.refused = 0

    def call(self, epoch: float) -> tuple[RateLimit, float | None]:
        if epoch >= self.start + self.window:
            self.start = epoch if self.rolling else epoch // self.window * self.window
            self.count = 0
        self.total += 1
        self.count += 1
        end = self.start + self.window
        left = self.limit - self.count
        if left < 0:
            self.refused += 1
            return RateLimit(self.limit, 0, int(end)), end - epoch
        return RateLimit(self.limit, left, int(end)), None


EPOCH = 1_700_000_003.0
TRIP = 0.1


def simulate(
    server: Server, callers: int, calls: int, *, limiter: Limiter | None = None, skew: float | None = None
) -> tuple[float, list[int]]:
    """`callers` at once, each making `calls` calls of 0.2 s. Gives the seconds it took, and the order.

    Without a skew the answers have a `Date`, in whole seconds.
    """
    limiter = limiter or Limiter()
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
            push(now + TRIP, "arrive", (caller, left, now))
        elif kind == "arrive":
            push(now + TRIP, "answer", (*data, server.call(EPOCH + now), int(EPOCH + now)))
        else:
            caller, left, sent, (told, asked), date = data
            limiter.observe(told, asked, sent, now, date if skew is None else EPOCH + now + skew)
            if left > 1:
                push(now, "enter", (caller, left - 1))
    return now, order


@pytest.mark.parametrize("rolling", [False, True])
@pytest.mark.parametrize("limit", [20, 83, 167, 1000])
@pytest.mark.parametrize(("callers", "calls"), [(1, 200), (10, 30), (60, 5), (200, 3)])
def test_the_server_refuses_nothing(limit: int, callers: int, calls: int, rolling: bool) -> None:
    server = Server(limit, rolling=rolling)
    seconds, _ = simulate(server, callers, calls)
    assert server.refused == 0
    assert server.total == callers * calls
    # Nor does it cost much: the quota that there is gets used. A window may end a second late.
    windows = callers * calls // limit + 1
    assert seconds <= 11.3 * windows + 0.4 * calls


@pytest.mark.parametrize("window", [10.0, 60.0])
@pytest.mark.parametrize("rolling", [False, True])
def test_a_burst_goes_at_once_and_the_rest_in_the_next_window(window: float, rolling: bool) -> None:
    server = Server(100, window, rolling=rolling)
    seconds, _ = simulate(server, 200, 1)
    assert server.refused == 0
    assert seconds <= window + 1 + 6 * TRIP


def test_what_others_use_of_the_quota_is_noticed() -> None:
    server = Server(100)
    server.call(EPOCH - 1)
    server.count = 70
    seconds, _ = simulate(server, 1, 50)
    assert server.refused == 0
    assert 7 <= seconds <= 20


@pytest.mark.parametrize("skew", [-30.0, -4.0, 4.0, 30.0])
def test_clocks_may_disagree(skew: float) -> None:
    server = Server(83)
    simulate(server, 10, 40, limiter=Limiter(83, 10.0), skew=skew)
    assert server.refused <= 40  # of 400; without `Date` in the answers nobody can know better


def test_calls_go_in_the_order_in_which_they_came() -> None:
    _, order = simulate(Server(20), 50, 1)
    assert order == list(range(50))


def test_a_quota_that_is_known_beforehand_needs_no_finding_out() -> None:
    limiter = Limiter(3, 10.0)
    assert [limiter.wait(limiter.enter(), 1.0) for _ in range(4)] == [0.0, 0.0, 0.0, 10.0]


def test_one_call_finds_out() -> None:
    limiter = Limiter()
    assert limiter.wait(limiter.enter(), 0.0) == 0.0
    other = limiter.enter()
    assert limiter.wait(other, 1.0) > 0.0
    assert limiter.wait(other, 5.0) == 0.0  # the answer never came


def test_the_seconds_until_a_windows_end_are_understood() -> None:
    told = parse_rate_limit(
        Headers([("RateLimit-Limit", "2"), ("RateLimit-Remaining", "0"), ("RateLimit-Reset", "30")])
    )
    assert told == RateLimit(2, 0, 30)
    limiter = Limiter()
    assert limiter.wait(limiter.enter(), 0.0) == 0.0
    limiter.observe(told, None, 0.0, 1.0, EPOCH)
    assert limiter.wait(limiter.enter(), 2.0) == 29.0
    assert limiter.wait(limiter.enter(), 31.0) == 0.0


def test_an_answer_to_a_call_of_the_window_before_says_nothing_of_this_one() -> None:
    limiter = Limiter(2, 10.0)
    for expected in (0.0, 0.0):
        assert limiter.wait(limiter.enter(), 0.0) == expected
    assert limiter.wait(limiter.enter(), 10.0) == 0.0
    limiter.observe(RateLimit(2, 0, int(EPOCH) + 11), None, 0.0, 10.1, EPOCH + 10)
    assert limiter.wait(limiter.enter(), 10.2) == 0.0


@pytest.mark.parametrize(("sent", "expected"), [(7.0, [0.0, 0.0, 10.0]), (9.5, [0.0, 10.0, 10.0])])
def test_calls_of_a_windows_last_second_count_in_the_next_one_too(sent: float, expected: list[float]) -> None:
    limiter = Limiter(2, 10.0)
    assert [limiter.wait(limiter.enter(), now) for now in (0.0, sent)] == [0.0, 0.0]
    tickets = [limiter.enter() for _ in range(3)]
    assert [limiter.wait(ticket, 10.0) for ticket in tickets] == expected


def test_an_answer_tells_in_which_window_a_late_call_was_counted() -> None:
    limiter = Limiter(2, 10.0)
    assert limiter.wait(limiter.enter(), 0.0) == 0.0
    limiter.observe(RateLimit(2, 1, int(EPOCH) + 10), None, 0.0, 0.0, EPOCH)
    assert limiter.wait(limiter.enter(), 9.5) == 0.0
    limiter.observe(RateLimit(2, 0, int(EPOCH) + 10), None, 9.5, 9.6, EPOCH + 9.6)
    tickets = [limiter.enter() for _ in range(2)]
    assert [limiter.wait(ticket, 10.1) for ticket in tickets] == [0.0, 0.0]


def test_late_calls_that_are_under_way_count_in_a_window_that_an_answer_opens() -> None:
    limiter = Limiter(3, 10.0)
    assert limiter.wait(limiter.enter(), 0.0) == 0.0
    limiter.observe(RateLimit(3, 2, int(EPOCH) + 10), None, 0.0, 0.0, EPOCH)
    assert [limiter.wait(limiter.enter(), now) for now in (9.4, 9.5)] == [0.0, 0.0]
    limiter.observe(RateLimit(3, 2, int(EPOCH) + 20), None, 9.4, 10.0, EPOCH + 10)
    tickets = [limiter.enter() for _ in range(2)]
    assert limiter.wait(tickets[1], 10.0) > 0.0, "one answer is still to come, and one call more would be the fourth"
    assert limiter.wait(tickets[0], 20.0) == 0.0


def test_calls_that_others_make_meanwhile_count() -> None:
    limiter = Limiter(10, 10.0)
    assert limiter.wait(limiter.enter(), 0.0) == 0.0
    for remaining in (5, 1, 3):  # answers overtake each other
        limiter.observe(RateLimit(10, remaining, int(EPOCH) + 10), None, 0.0, 0.1, EPOCH)
    assert limiter.wait(limiter.enter(), 0.2) == 0.0
    assert limiter.wait(limiter.enter(), 0.2) > 0.0


def test_an_api_that_tells_no_quota_is_not_limited() -> None:
    limiter = Limiter()
    assert limiter.wait(limiter.enter(), 0.0) == 0.0
    limiter.observe(None, None, 0.0, 0.1, EPOCH)
    assert [limiter.wait(limiter.enter(), 0.2) for _ in range(500)] == [0.0] * 500


def test_a_429_holds_back_everybody() -> None:
    limiter = Limiter()
    assert limiter.wait(limiter.enter(), 0.0) == 0.0
    limiter.observe(RateLimit(100, 0, int(EPOCH) + 5), 7.0, 0.0, 1.0, EPOCH)
    assert limiter.wait(limiter.enter(), 1.0) == pytest.approx(7.0)


def test_who_leaves_makes_room() -> None:
    limiter = Limiter(1, 10.0)
    assert limiter.wait(limiter.enter(), 0.0) == 0.0
    first, second = limiter.enter(), limiter.enter()
    before = limiter.wait(second, 0.0)
    limiter.leave(first)
    limiter.leave(first)
    assert limiter.wait(second, 0.0) < before


def test_threads_share_it() -> None:
    limiter = Limiter()
    limiter.observe(None, None, 0.0, 0.0, EPOCH)
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
