"""When to try again and how long to wait: the pure functions, and the budget."""

from __future__ import annotations

import threading
from email.utils import formatdate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime import errors as e
from generator.runtime.http.retry import (
    RetryBudget,
    asked_wait,
    backoff,
    is_retried_error,
    is_retried_status,
    server_time,
)
from generator.runtime.response.headers import Headers

NOW = 1_700_000_000.0


def wait(status: int = 429, **fields: str) -> float | None:
    return asked_wait(status, Headers((name.replace("_", "-"), value) for name, value in fields.items()), NOW)


def date(seconds: float) -> str:
    return formatdate(NOW + seconds, usegmt=True)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, None),
        ({"retry_after": "3"}, 3.0),
        ({"retry_after": " 3 "}, 3.0),
        ({"retry_after": "0"}, 0.0),
        ({"retry_after": "2.5"}, 2.5),
        ({"retry_after": date(20)}, 20.0),
        ({"retry_after": date(-20)}, None),
        ({"x_ratelimit_reset": "1700000009"}, 9.0),
        ({"x_ratelimit_reset": "1700000009.5"}, 9.5),
        ({"x_ratelimit_reset": "1699999999"}, None),
        ({"x_ratelimit_reset": "10"}, None),
        ({"x_ratelimit_reset": "1700000009000"}, None),
        ({"retry_after": "3", "x_ratelimit_reset": "1700000009"}, 9.0),
        ({"retry_after": "30", "x_ratelimit_reset": "1700000009"}, 30.0),
        ({"retry_after": "nonsense", "x_ratelimit_reset": "1700000009"}, 9.0),
        ({"retry_after": date(20), "date": date(0)}, 20.0),
        ({"retry_after": date(320), "date": date(300)}, 20.0),
        ({"x_ratelimit_reset": "1699999709", "date": date(-300)}, 9.0),
        ({"x_ratelimit_reset": "1700000009", "date": "no date"}, 9.0),
    ],
)
def test_the_wait_that_a_429_asks_for(fields: dict[str, str], expected: float | None) -> None:
    assert wait(429, **fields) == expected


def test_a_reset_says_nothing_about_other_answers() -> None:
    assert wait(503, x_ratelimit_reset="1700000009") is None
    assert wait(503, retry_after="4", x_ratelimit_reset="1700000009") == 4.0


@given(text=st.text())
def test_no_text_makes_it_fail_or_give_nonsense(text: str) -> None:
    for found in (wait(429, retry_after=text), wait(429, x_ratelimit_reset=text), wait(429, date=text)):
        assert found is None or 0 <= found < float("inf")


@pytest.mark.parametrize(
    "text", ["nan", "inf", "-1", "+1", "1e9", "1_0", "0x1", ".5", "١", "9" * 21, "1" * 20, "", "0\x1f"]
)
def test_nonsense(text: str) -> None:
    assert wait(429, retry_after=text) is None
    assert wait(429, x_ratelimit_reset=text) is None


def test_the_servers_clock_holds_where_it_differs() -> None:
    assert server_time(Headers((("Date", date(1)),)), NOW) == NOW
    assert server_time(Headers((("Date", date(90)),)), NOW) == NOW + 90


def test_backoff_doubles_up_to_eight_seconds() -> None:
    assert [backoff(retry) for retry in (0, 1, 2, 3, 4, 5, 10_000)] == [0.5, 1, 2, 4, 8, 8, 8]


@pytest.mark.parametrize("status", range(100, 600))
def test_statuses(status: int) -> None:
    assert is_retried_status(status, idempotent=False) is (status == 429)
    assert is_retried_status(status, idempotent=True) is (status in (408, 429, 500, 502, 503, 504))


@pytest.mark.parametrize(
    ("error", "always", "idempotent"),
    [
        (e.APIConnectionError("refused", request_sent=False), True, True),
        (e.APITimeoutError("no connection", request_sent=False), True, True),
        (e.APIConnectionError("reset"), False, True),
        (e.APITimeoutError("silence"), False, True),
        (e.IncompleteResponseError("cut"), False, True),
        (e.RedirectError("away"), False, False),
        (e.TooLargeError("bomb"), False, False),
        (e.DecodeError("HTML"), False, False),
        (e.ClientClosedError("closed"), False, False),
        (e.SDKError("anything"), False, False),
    ],
)
def test_errors(error: e.SDKError, always: bool, idempotent: bool) -> None:
    assert is_retried_error(error, idempotent=False) is always
    assert is_retried_error(error, idempotent=True) is idempotent


def test_the_budget_ends_and_comes_back() -> None:
    budget = RetryBudget(capacity=5)
    assert [budget.take() for _ in range(7)] == [True] * 5 + [False] * 2
    for _ in range(9):
        budget.earn()
    assert not budget.take()
    budget.earn(retries=1)
    assert budget.take()


def test_the_budget_has_a_top() -> None:
    budget = RetryBudget(capacity=2)
    for _ in range(100):
        budget.earn(retries=1)
    assert [budget.take() for _ in range(3)] == [True, True, False]


def test_threads_share_the_budget() -> None:
    budget = RetryBudget(capacity=100)
    taken: list[bool] = []
    threads = [threading.Thread(target=lambda: taken.extend(budget.take() for _ in range(50))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert taken.count(True) == 100
