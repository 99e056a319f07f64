"""What comes next in a call: send, wait, follow, raise or be done. A state machine without I/O, for sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..client.logs import logger
from ..errors import APIStatusError, APITimeoutError, RedirectError, ResponseError, SDKError
from ..response.parse import described_error, error_body
from ..response.problems import status_error
from .answer import Answer
from .redirects import REDIRECTS, Redirect, followed
from .retry import (
    LONGEST_WAIT,
    RequestEvent,
    ResponseEvent,
    RetryEvent,
    asked_wait,
    backoff,
    is_retried_error,
    is_retried_status,
    server_time,
)
from .transport import Request

if TYPE_CHECKING:
    from ..client.core import Core
    from ..request.call import Call

_INFO = 20
_NAP = 0.5  # what is known of the rate limit may change while a call waits for its turn


class Attempts:
    """The attempts of one call.

    A driver repeats: sleep while `turn()` says so, send `request()`, hand what became of it to `next()`, and sleep as
    long as that says, until it gives None: the answer is the one to return. `next` raises what the call is to raise.
    A driver that is interrupted while it sleeps for its turn calls `give_up()`.
    """

    __slots__ = (
        "_call",
        "_core",
        "_deadline",
        "_log",
        "_method",
        "_paid",
        "_redirects",
        "_retries",
        "_sent_at",
        "_target",
        "_ticket",
        "number",
        "retry",
    )

    def __init__(self, core: Core[Any], call: Call) -> None:
        self._core = core
        self._call = call
        self._method = call.method
        self._target = call.target
        self._deadline = None if core.deadline is None else core.clock.now() + core.deadline
        self._sent_at = 0.0
        self._retries = 0
        self._paid = 0
        self._redirects = 0
        self._ticket: int | None = None
        self.number = 0
        """Of requests sent so far."""
        self.retry: RetryEvent | None = None
        """The retry that `next` has just decided on."""
        log = logger(core.api.package)
        self._log = log if log.isEnabledFor(_INFO) and not call.is_secret else None

    # --- before ------------------------------------------------------------------------------------------------------

    def turn(self) -> float:
        """Seconds to sleep before asking again; 0 when the limiter lets the next request pass. Raises APITimeoutError."""
        limiter = self._core.limiter
        if limiter is None:
            return 0.0
        if self._ticket is None:
            self._ticket = limiter.enter()
        wait = limiter.wait(self._ticket, self._core.clock.now())
        left = self._left()
        if left is not None and wait > left:
            self.give_up()
            raise APITimeoutError(
                f"the rate limit leaves no room for {self._call.method} {self._call.path} before its deadline",
                method=self._call.method,
                path=self._call.path,
                request_sent=self.number > 0,
            )
        if wait == 0:
            self._ticket = None
        return min(wait, _NAP)

    def give_up(self) -> None:
        """Let others have the turn."""
        if self._ticket is not None and self._core.limiter is not None:
            self._core.limiter.leave(self._ticket)
            self._ticket = None

    def request(self) -> Request:
        """The next request: the same bytes each time, with the time that is left."""
        call = self._call
        left = self._left()
        if left is not None and left <= 0:
            raise self.timed_out()
        self.number += 1
        self._sent_at = self._core.clock.now()
        if self._log is not None:
            self._log.debug("%s %s: attempt %d", self._method, call.path, self.number)
        return Request(
            self._method,
            self._call.origin,
            self._target,
            headers=call.headers,
            content=call.body,
            length=call.content_length,
            timeout=call.timeout,
            deadline=self._deadline,
            streamed=call.streamed,
            base_path=call.base_path,
        )

    def _left(self) -> float | None:
        return None if self._deadline is None else self._deadline - self._core.clock.now()

    @property
    def expired(self) -> bool:
        return self._deadline is not None and self._core.clock.now() >= self._deadline

    def timed_out(self) -> APITimeoutError:
        """The error for a call that its deadline ends."""
        call = self._call
        return APITimeoutError(
            f"{call.method} {call.path} was not done within {self._core.deadline:g} s",
            method=call.method,
            path=call.path,
            request_sent=self.number > 0,
        )

    # --- after -------------------------------------------------------------------------------------------------------

    def request_event(self) -> RequestEvent:
        """What `on_request` is told."""
        return RequestEvent(self._method, self._call.path, self.number + 1)

    def response_event(self, answer: Answer) -> ResponseEvent:
        """What `on_response` is told."""
        elapsed = self._core.clock.now() - self._sent_at
        headers = self._call.hide_headers(answer.headers)
        return ResponseEvent(self._method, self._call.path, self.number, answer.status_code, headers, elapsed)

    def next(self, outcome: Answer | SDKError) -> float | None:
        """None when the call is done, otherwise the seconds to wait before the next request.

        Raises:
            SDKError: the call has failed.
        """
        self.retry = None
        if isinstance(outcome, SDKError):
            return self._after_error(outcome)
        if self._log is not None:
            self._log.info(
                "%s %s: %d, request %s",
                self._method,
                self._call.path,
                outcome.status_code,
                outcome.headers.request_id,
            )
        status_code = outcome.status_code
        wait = None
        if self._core.limiter is not None or not outcome.is_success:
            wait = self._observe(outcome)
        if self._call.is_answer(status_code):
            self._core.budget.earn(self._paid)
            return None
        if status_code in REDIRECTS and "location" in outcome.headers:
            self._follow(status_code, outcome.headers["location"])
            return 0.0
        return self._after_status(outcome, wait)

    def _observe(self, answer: Answer) -> float | None:
        """The wait that an answer asks for; the limiter is told of it."""
        clock = self._core.clock
        epoch = clock.epoch()
        wait = None if answer.is_success else asked_wait(answer.status_code, answer.headers, epoch)
        if self._core.limiter is not None:
            from .rate_limit import parse_rate_limit

            limited = wait if answer.status_code == 429 else None
            told = parse_rate_limit(answer.headers)
            server = server_time(answer.headers, epoch, agreed=0.0)
            self._core.limiter.observe(told, limited, self._sent_at, clock.now(), server)
        return wait

    def _after_status(self, answer: Answer, wait: float | None) -> float:
        call = self._call
        error = self._status_error(answer, wait)
        if not is_retried_status(answer.status_code, idempotent=call.idempotent) or not call.replayable:
            raise error
        return self._retry_or_raise(error, wait)

    def _after_error(self, error: SDKError) -> float:
        call = self._call
        error = self._located(error)
        can_repeat = call.replayable or not getattr(error, "request_sent", True)
        if not can_repeat or not is_retried_error(error, idempotent=call.idempotent):
            raise error
        return self._retry_or_raise(error, None)

    def _retry_or_raise(self, error: SDKError, asked: float | None) -> float:
        """The wait before the retry after `error`; raises it where there is to be none."""
        if self._retries >= self._call.max_retries:
            raise error
        left = self._left()
        if asked is not None and (asked > LONGEST_WAIT or (left is not None and asked >= left)):
            raise error
        wait = self._core.clock.uniform(backoff(self._retries))
        if asked is not None:
            # Never before the moment that the server named, and not all clients at that very moment.
            wait = asked + wait if left is None else min(asked + wait, (asked + left) / 2)
        elif (left is not None and wait >= left) or not self._core.budget.take():
            raise error
        else:
            self._paid += 1
        self._retries += 1
        self.retry = RetryEvent(self._method, self._call.path, self.number, wait, error)
        if self._log is not None:
            self._log.info("%s %s: retry in %.2f s", self._method, self._call.path, wait)
        return wait

    def _located(self, error: SDKError) -> SDKError:
        """`error`, knowing the call it belongs to, and no longer holding on to what was being sent."""
        call = self._call
        if isinstance(error, ResponseError):
            return error.with_traceback(None)
        for name, value in (("method", call.method), ("path", call.path)):
            if getattr(error, name, value) is None:
                setattr(error, name, value)
        if error.args:
            error.args = (call.hide(str(error.args[0])), *error.args[1:])
        return error.with_traceback(None)

    def _status_error(self, answer: Answer, wait: float | None) -> APIStatusError:
        call = self._call
        headers = call.hide_headers(answer.headers)
        raw_body = error_body(call.hide_bytes(answer.content), headers)
        return status_error(
            answer.status_code,
            method=call.method,
            path=call.path,
            headers=headers,
            body=described_error(
                raw_body, answer.status_code, call.errors, self._core.on_drift, headers.get("content-type", "")
            ),
            raw_body=raw_body,
            retry_after=wait,
        )

    def _follow(self, status_code: int, location: str) -> None:
        """Make the next request go to `location`. Raises RedirectError where it must not."""
        call = self._call
        self._redirects += 1
        try:
            redirect = followed(
                Redirect(self._method, self._target),
                status_code,
                location,
                call.origin,
                call.base_path,
                count=self._redirects,
                replayable=call.replayable,
                shown=f"{call.method} {call.path}",
            )
        except RedirectError as error:
            refusal = error
        else:
            self._method, self._target = redirect.method, redirect.target
            if redirect.drops_body:
                call.drop_body()
            return
        raise self._located(refusal)
