"""The rate limit: what answers tell about it, and an optional limiter that keeps calls under it."""

from __future__ import annotations

from _thread import allocate_lock
from bisect import bisect_left
from collections.abc import Mapping
from typing import NamedTuple


class RateLimit(NamedTuple):
    """The quota as the last answer told it. A part that is missing or makes no sense is None.

    `limit` and `remaining` count calls in the current window; `reset` is the Unix time, in seconds, of its end.
    """

    limit: int | None
    remaining: int | None
    reset: int | None


def parse_rate_limit(headers: Mapping[str, str]) -> RateLimit | None:
    """The `X-RateLimit-*` fields of an answer, or None where there are none that make sense."""
    limit = _count(headers.get("x-ratelimit-limit"))
    remaining = _count(headers.get("x-ratelimit-remaining"))
    reset = _count(headers.get("x-ratelimit-reset"))
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
    """Spaces calls so that a window's quota lasts until the window's end.

    Calls queue: `enter`, then `wait` until that gives 0, or `leave`. They go in the order in which they came, threads and
    tasks alike, and what answers tell of the quota holds at once for those that are waiting. A twentieth of the quota is
    kept back for calls on their way. Before the first answer the quota is taken to be a thousand calls a minute; an API
    that never tells its quota is not limited after the first answer.
    """

    __slots__ = ("_gap", "_left", "_limit", "_lock", "_next", "_queue", "_tickets", "_window_end")

    WINDOW = 10.0
    """Seconds for which an API deals out its quota."""

    _ASSUMED_LIMIT = 166

    def __init__(self) -> None:
        self._limit: int | None = self._ASSUMED_LIMIT
        self._left = float(self._ASSUMED_LIMIT)
        self._gap = self.WINDOW / self._ASSUMED_LIMIT
        self._window_end: float | None = None
        self._next = 0.0
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
            if self._limit is None:
                self._queue.remove(ticket)
                return 0.0
            if self._window_end is not None and now >= self._window_end:
                self._open_window(now)
            place = bisect_left(self._queue, ticket)
            left = max(self._next - now, 0.0) + place * self._gap
            if left > 0:
                return left
            del self._queue[place]
            self._take(now)
            return 0.0

    def _take(self, now: float) -> None:
        self._left -= 1
        self._next = now + self._gap
        if self._left < 1 and self._window_end is not None:
            self._next = max(self._next, self._window_end)

    def observe(self, told: RateLimit | None, wait: float | None, now: float, epoch: float) -> None:
        """Take in an answer: its rate limit, and the seconds that it asked to wait, if it was a 429."""
        with self._lock:
            if told is None or told.limit is None or told.remaining is None:
                if self._window_end is None and wait is None:
                    self._limit = None  # nothing is known of a quota
            elif told.limit > 0:
                self._limit = told.limit
                self._take_in(told.limit, told.remaining, told.reset, now, epoch)
            if wait is not None:
                self._next = max(self._next, now + wait)

    def _take_in(self, limit: int, remaining: int, reset: int | None, now: float, epoch: float) -> None:
        if reset is not None and reset <= epoch:
            # An answer from a window that is over, or from a server whose clock is behind: its count says nothing.
            if self._window_end is None:
                self._open_window(now)
            return
        end = now + (self.WINDOW if reset is None else min(reset - epoch, self.WINDOW))
        usable = max(remaining - self._kept_back(limit), 0)
        if self._window_end is None or end > self._window_end + 1.0:
            self._left = usable
        else:
            self._left = min(self._left, usable)  # answers overtake each other: the smallest count is the latest
        self._window_end = end
        self._gap = max(self._window_end - now, 0.0) / max(self._left, 1.0)
        if self._left < 1:
            self._next = max(self._next, self._window_end)

    def _open_window(self, start: float) -> None:
        limit = self._limit or self._ASSUMED_LIMIT
        self._left = max(limit - self._kept_back(limit), 1)
        self._window_end = start + self.WINDOW
        self._gap = self.WINDOW / self._left

    @staticmethod
    def _kept_back(limit: int) -> int:
        return limit // 20
