# Derived from async_perform.py: change that, then run `make sync`.
"""Drives `Attempts` with I/O: the loop of a call. Decides nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import APIConnectionError, ResponseError, SDKError
from ..request.sync_tokens import authorization
from ..response.content import BodyReader
from .answer import Answer
from .attempts import Attempts
from .outcome import closed, foreign, located, tell, unread

if TYPE_CHECKING:
    from ..client.core import Core
    from ..request.call import Call
    from .connections import Holder
    from .transport import Response


def perform(core: Core[Holder], call: Call) -> Answer:
    """The successful answer to a call, its body read unless the call is streamed. Raises SDKError."""
    core.holder.notice_fork()
    call.authorize(authorization(core, call, perform))
    renewed = False
    attempts = Attempts(core, call)
    while True:
        _queue(core, attempts)
        if core.on_request is not None:
            tell(core, core.on_request, attempts.request_event())
        outcome = _exchange(core, attempts, call)
        if isinstance(outcome, Answer) and core.on_response is not None:
            try:
                tell(core, core.on_response, attempts.response_event(outcome))
            except BaseException:  # the call was cancelled, and nobody will read the answer
                if outcome.stream is not None:
                    outcome.stream.close()
                raise
        if not renewed and isinstance(outcome, Answer) and call.may_renew(core, outcome.status_code):
            renewed = True
            call.authorize(authorization(core, call, perform))
            continue
        wait = attempts.next(outcome)
        if wait is None and isinstance(outcome, Answer):
            return outcome
        if attempts.retry is not None and core.on_retry is not None:
            tell(core, core.on_retry, attempts.retry)
        if wait:
            core.clock.sleep(wait)


def _queue(core: Core[Holder], attempts: Attempts) -> None:
    try:
        while (nap := attempts.turn()) > 0:
            core.clock.sleep(nap)
    finally:
        attempts.give_up()


def _exchange(core: Core[Holder], attempts: Attempts, call: Call) -> Answer | SDKError:
    """One request and its answer, or what became of it."""
    request = attempts.request()
    try:
        response = core.holder.get().send(request)
    except APIConnectionError as error:
        return closed(core) or (attempts.timed_out() if attempts.expired else error)
    except OSError as error:  # from a transport that the caller has brought
        return foreign(error)
    except ResponseError as error:
        return located(error, call, None)
    answer = Answer(response.status, response.headers)
    if call.streamed and call.is_answer(answer.status_code):
        answer.stream, answer.request = response, request
        return answer
    try:
        return _read(attempts, call, answer, response)
    finally:
        response.close()


def _read(attempts: Attempts, call: Call, answer: Answer, response: Response) -> Answer | SDKError:
    parts: list[bytes] = []
    failure: SDKError
    try:
        reader = BodyReader(answer.status_code, answer.headers, call.method)
        for chunk in response:
            parts += reader.feed(chunk)
            if attempts.expired:
                raise attempts.timed_out()
        reader.finish()
        answer.content = parts[0] if len(parts) == 1 else b"".join(parts)
        return answer
    except SDKError as error:
        failure = error
    except OSError as error:
        failure = foreign(error)
    return unread(attempts, call, answer, parts, failure)
