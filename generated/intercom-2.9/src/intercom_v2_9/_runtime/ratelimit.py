"""The rate limit: what answers tell about it, and an optional limiter that keeps calls under it."""

from __future__ import annotations

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

    Each call reserves the next free moment under a lock and then sleeps until it, so calls go in the order in which
    they came, in threads and tasks alike. Before the first answer the quota is taken to be a thousand calls a minute;
    an API that never tells its quota is not limited after the first answer.
    """

    __slots__ = ("_gap", "_left", "_limit", "_lock", "_next", "_window_end")

    WINDOW = 10.0
    """Seconds for which an API deals out its quota."""

    _ASSUMED_LIMIT = 166

    def __init__(self) -> None:
        self._limit: int | None = self._ASSUMED_LIMIT
        self._left: float = self._ASSUMED_LIMIT
        self._window_end: float | None = None
        self._next = 0.0
        self._gap = self.WINDOW / self._ASSUMED_LIMIT
        self.reset_lock()

    def reset_lock(self) -> None:
        """After a fork: another thread of the parent may have held the lock."""
        from _thread import allocate_lock

        self._lock = allocate_lock()

    def reserve(self, now: float) -> float:
        """Seconds to wait before the next call. `now` is a time that never goes back."""
        with self._lock:
            if self._limit is None:
                return 0.0
            start = max(now, self._next)
            if self._window_end is not None and start >= self._window_end:
                self._open_window(start)
            self._left -= 1
            self._next = start + self._gap
            if self._left < 1 and self._window_end is not None:
                self._next = max(self._next, self._window_end)
            return start - now

    def observe(self, told: RateLimit | None, wait: float | None, now: float, epoch: float) -> None:
        """Take in an answer: its rate limit, and the seconds that it asked to wait, if it was a 429."""
        with self._lock:
            if told is None or told.limit is None or told.remaining is None:
                if self._window_end is None and wait is None:
                    self._limit = None  # nothing is known of a quota
            elif told.limit > 0:
                self._take_in(told.limit, told.remaining, told.reset, now, epoch)
            if wait is not None:
                self._next = max(self._next, now + wait)

    def _take_in(self, limit: int, remaining: int, reset: int | None, now: float, epoch: float) -> None:
        ahead = reset - epoch if reset is not None else self.WINDOW
        end = now + min(ahead, self.WINDOW) if ahead > 0 else now + self.WINDOW
        is_new = self._window_end is None or end > self._window_end + 1.0
        self._limit = limit
        # Answers overtake each other: within a window the smallest count is the latest.
        self._left = remaining if is_new else min(self._left, remaining)
        self._window_end = end if is_new or self._window_end is None else self._window_end
        self._gap = max(self._window_end - now, 0.0) / max(self._left, 1)
        if self._left < 1:
            self._next = max(self._next, self._window_end)

    def _open_window(self, start: float) -> None:
        limit = self._limit or self._ASSUMED_LIMIT
        self._left = limit
        self._window_end = start + self.WINDOW
        self._gap = self.WINDOW / limit
