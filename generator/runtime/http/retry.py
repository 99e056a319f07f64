"""When to try again, and how long to wait before. Pure functions of the answer and the time, and the retry budget."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from ..errors import APIConnectionError, IncompleteResponseError, RedirectError, SDKError
from ..response.headers import Headers
from .rate_limit import RateLimit, parse_rate_limit

if TYPE_CHECKING:
    from threading import Lock

IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE", "QUERY"})
"""Methods that may be sent twice without harm (RFC 9110, 9.2.2; QUERY is safe)."""

RETRIED = frozenset({408, 500, 502, 503, 504})
"""Statuses after which an idempotent call is tried again. 429 is for every call; 409 never is."""

LONGEST_WAIT = 60.0
"""Seconds. A server that asks for more gets its error raised instead."""

_FIRST_WAIT = 0.5
_LONGEST_BACKOFF = 8.0
_A_YEAR = 366 * 86400.0
_CLOCKS_AGREE = 2.0


class RequestEvent(NamedTuple):
    """What `on_request` is told before each request; `attempt` counts from 1. Neither query nor headers: credentials."""

    method: str
    path: str
    attempt: int


class RetryEvent(NamedTuple):
    """What `on_retry` is told: attempt number `attempt` (from 1) ended in `error`; the next follows in `wait` seconds."""

    method: str
    path: str
    attempt: int
    wait: float
    error: SDKError


class ResponseEvent(NamedTuple):
    """What `on_response` is told of every answer, those that are retried or redirected included."""

    method: str
    path: str
    attempt: int
    status_code: int
    headers: Headers
    elapsed: float
    """Seconds from sending the request to the end of the body; of a streamed body, to its beginning."""

    @property
    def rate_limit(self) -> RateLimit | None:
        return parse_rate_limit(self.headers)

    @property
    def request_id(self) -> str | None:
        return self.headers.request_id


def is_retried_status(status_code: int, *, idempotent: bool) -> bool:
    """Whether an answer is worth another attempt."""
    return status_code == 429 or (idempotent and status_code in RETRIED)


def is_retried_error(error: SDKError, *, idempotent: bool) -> bool:
    """Whether another attempt after `error` is worth it, and cannot do a thing twice that must be done once."""
    if isinstance(error, RedirectError):
        return False
    if isinstance(error, APIConnectionError):
        return idempotent or not error.request_sent
    return idempotent and isinstance(error, IncompleteResponseError)


def backoff(retry: int) -> float:
    """The longest wait, in seconds, before retry number `retry` (from 0); the wait is a random part of it."""
    return min(_LONGEST_BACKOFF, _FIRST_WAIT * 2.0 ** min(retry, 10))


def asked_wait(status_code: int, headers: Mapping[str, str], epoch: float) -> float | None:
    """The seconds that the server asks to wait, or None where it does not, or makes no sense.

    `Retry-After` (seconds or a date) counts for every status, `X-RateLimit-Reset` (Unix seconds) for 429, since on any
    other answer it announces nothing to wait for. Where both are there the longer holds.

    Args:
        epoch: the time now, in Unix seconds. Where the answer's own `Date` is more than two seconds away from it, the
            server's clock is the one that its times are meant by.
    """
    waits = [_retry_after(headers.get("retry-after"), headers, epoch)]
    if status_code == 429:
        waits.append(_until(_seconds(headers.get("x-ratelimit-reset")), headers, epoch))
    known = [wait for wait in waits if wait is not None]
    return max(known) if known else None


def _retry_after(text: str | None, headers: Mapping[str, str], epoch: float) -> float | None:
    seconds = _seconds(text)
    if seconds is not None:
        return seconds if seconds <= _A_YEAR else None
    return None if text is None else _until(_date(text), headers, epoch)


def _until(moment: float | None, headers: Mapping[str, str], epoch: float) -> float | None:
    """Seconds until a moment that lies ahead, by at most a year: what is further away is no time in Unix seconds."""
    if moment is None:
        return None
    now = server_time(headers, epoch)
    return moment - now if 0 < moment - now <= _A_YEAR else None


def server_time(headers: Mapping[str, str], epoch: float, *, agreed: float = _CLOCKS_AGREE) -> float:
    """The time by the server's clock: the answer's `Date`, or `epoch` where that is not `agreed` seconds away from it."""
    server = _date(headers.get("date"))
    return epoch if server is None or abs(server - epoch) <= agreed else server


def _seconds(text: str | None) -> float | None:
    """A non-negative decimal number. `float` would take `nan`, `inf`, `1e9` and `1_0` as well."""
    if text is None:
        return None
    text = text.strip(" \t")  # a field's white space is these two; `strip` alone takes more than `float` does
    whole, _, fraction = text.partition(".")
    digits = whole + fraction
    return float(text) if whole and digits.isascii() and digits.isdigit() and len(digits) <= 20 else None


def _date(text: str | None) -> float | None:
    """An HTTP date as Unix seconds."""
    if not text:
        return None
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(text).timestamp()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


class RetryBudget:
    """A token bucket that keeps retries from multiplying the load of a server that is down.

    A retry takes a token; an answer that is no error gives a tenth of one back, and the retry that brought it the whole.
    An empty bucket means no retries: of a hundred calls on a server that fails them all, about ten are repeated.
    Retries at a time that the server itself has named take none.
    """

    __slots__ = ("_lock", "_tokens", "capacity")

    _EARNED = 0.1

    def __init__(self, capacity: float = 100.0) -> None:
        self.capacity = capacity
        self._tokens = capacity
        self._lock = _new_lock()

    def take(self) -> bool:
        """Whether a retry may be made; if so it is accounted for."""
        with self._lock:
            if self._tokens < 1:
                return False
            self._tokens -= 1
            return True

    def earn(self, retries: int = 0) -> None:
        """Account for a success, reached with `retries` retries that took a token."""
        if retries == 0 and self._tokens >= self.capacity:
            return
        with self._lock:
            self._tokens = min(self.capacity, self._tokens + self._EARNED + min(retries, 1))

    def reset_lock(self) -> None:
        """After a fork: another thread of the parent may have held the lock."""
        self._lock = _new_lock()


def _new_lock() -> Lock:
    from _thread import allocate_lock

    return allocate_lock()
