"""The rate limit: what answers tell about it, and an optional limiter that keeps calls under it."""

from __future__ import annotations

from _thread import allocate_lock
from bisect import bisect_left
from collections.abc import Mapping
from typing import NamedTuple

_UNIX_TIMES = 1_000_000_000
"""What is smaller is a number of seconds."""


class RateLimit(NamedTuple):
    """The quota as the last answer told it. A part that is missing or makes no sense is None.

    `limit` and `remaining` count calls in the current window; `reset` is the Unix time, in seconds, of its end. Some APIs
    give the seconds until then: a small number.
    """

    limit: int | None
    remaining: int | None
    reset: int | None


def parse_rate_limit(headers: Mapping[str, str]) -> RateLimit | None:
    """The `X-RateLimit-*` or `RateLimit-*` fields of an answer, or None where there are none that make sense."""
    limit, remaining, reset = (
        _count(headers.get(f"x-ratelimit-{name}") or headers.get(f"ratelimit-{name}"))
        for name in ("limit", "remaining", "reset")
    )
    if limit is None and remaining is None and reset is None:
        return None
    return RateLimit(limit, remaining, reset)


def _count(text: str | None) -> int | None:
    """A non-negative integer of at most 15 digits, a fraction cut off; None for anything else."""
    if text is None:
        return None
    whole = text.strip().partition(".")[0]
    return int(whole) if whole.isascii() and whole.isdigit() and len(whole) <= 15 else None


class Limiter:
    """Lets what is left of a window's quota pass, at once, and then holds calls back until the window's end.

    Calls queue: `enter`, then `wait` until that gives 0, or `leave`. They go in the order in which they came, threads and
    tasks alike, and what answers tell of the quota holds at once for those that are waiting. Until an answer has told it,
    one call at a time goes to find out; an API that tells none is not limited.

    Args:
        limit, window: calls and seconds that the API is known for, used until an answer tells.
    """

    __slots__ = (
        "_end",
        "_hold",
        "_is_told",
        "_late",
        "_left",
        "_limit",
        "_lock",
        "_longest",
        "_opened",
        "_probed",
        "_queue",
        "_tickets",
        "_window",
    )

    _ROUNDING = 1.0
    """Seconds by which two answers of one window may differ about its end: their times are whole seconds."""

    _PROBE = 5.0
    """Seconds for which the others wait for the call that finds out."""

    _PEEK = 0.05

    def __init__(self, limit: int | None = None, window: float | None = None) -> None:
        self._limit = limit
        """Calls in a window; 0 for an API that tells of no quota, None while nothing is known."""
        self._window = self._longest = window
        self._left = limit or 0
        self._late = 0
        """Calls of the window's last second, unless answers have told: the server may count them in the next one."""
        self._opened = float("-inf")
        self._end: float | None = None
        self._is_told = False
        """Whether the end was told by an answer."""
        self._hold = self._probed = float("-inf")
        self._tickets = 0
        self._queue: list[int] = []
        self.reset_lock()

    def reset_lock(self) -> None:
        """After a fork: another thread of the parent may have held the lock, and its threads do not queue here."""
        self._lock = allocate_lock()
        self._queue = []

    def enter(self) -> int:
        """A ticket, at the end of the queue."""
        with self._lock:
            self._tickets += 1
            self._queue.append(self._tickets)
            return self._tickets

    def leave(self, ticket: int) -> None:
        """Out of the queue, wherever the ticket stands; a call that is not made."""
        with self._lock:
            if ticket in self._queue:
                self._queue.remove(ticket)

    def wait(self, ticket: int, now: float) -> float:
        """Seconds until the ticket's turn, by what is known now. At 0 the call is counted, and the ticket is spent.

        Args:
            now: a time that never goes back.
        """
        with self._lock:
            place = bisect_left(self._queue, ticket)
            wait = max(self._hold - now, self._until_quota(place, now), 0.0)
            if wait == 0:
                del self._queue[place]
                self._count(now)
            return wait

    def _until_quota(self, place: int, now: float) -> float:
        if self._limit == 0:
            return 0.0
        if self._limit is None or self._window is None:
            return 0.0 if place == 0 and now >= self._probed else self._PEEK
        if self._end is not None and now >= self._end:
            self._open(max(self._limit - self._late, 1), now)
        if place < self._left:
            return 0.0
        end = now + self._window if self._end is None else self._end
        return end - now + (place - self._left) // self._limit * self._window

    def _count(self, now: float) -> None:
        if not self._limit or self._window is None:
            self._probed = now + self._PROBE
            return
        self._left -= 1
        if self._end is None:  # the first call of a window begins it, as far as anybody knows
            self._end = now + self._window
        if self._end - now <= self._ROUNDING:
            self._late += 1

    def _open(self, left: int, now: float, end: float | None = None) -> None:
        self._left, self._late = left, 0
        self._opened, self._end, self._is_told = now, end, end is not None

    def observe(self, told: RateLimit | None, wait: float | None, sent: float, now: float, server: float) -> None:
        """Take in an answer.

        Args:
            told: its rate limit.
            wait: the seconds that it asked to wait, if it was a 429.
            sent, now: when its request was sent, and now, by the time that never goes back.
            server: the Unix time on the server, in seconds; it may be up to a second late.
        """
        with self._lock:
            if wait is not None:
                self._hold = max(self._hold, now + wait)
            if told is not None and told.limit and told.remaining is not None:
                self._learn(told.limit, told.remaining, told.reset, sent, now, server)
            if self._limit is None:
                self._limit = 0

    def _learn(self, limit: int, remaining: int, reset: int | None, sent: float, now: float, server: float) -> None:
        seconds = self._window
        if reset is not None:
            seconds = reset if reset < _UNIX_TIMES else reset - server
        if self._longest is not None and seconds is not None:
            seconds = min(seconds, self._longest)  # a server whose clock is behind
        if seconds is None or seconds <= 0 or sent < self._opened:
            return  # nobody knows how long to wait, or it is an answer from a window that is over
        end = now + seconds
        first, self._limit = not self._limit, limit
        known = self._end if self._is_told else None
        self._window = max(self._window or 0.0, seconds)
        if first or (known is not None and end > known + self._ROUNDING):
            self._open(max(remaining - self._late, 0), now, end)
            return
        if known is not None and sent >= known - self._ROUNDING and self._late:
            self._late -= 1
        # Answers overtake each other: the smallest count is the latest. The end is the latest that was told.
        self._left = min(self._left, remaining)
        self._end = end if known is None else max(known, end)
        self._is_told = True
