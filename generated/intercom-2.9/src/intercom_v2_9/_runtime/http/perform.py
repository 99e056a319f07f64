"""Drives `Attempts` with I/O: the loop of a call, once with threads' means and once with `async`. Decides nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..client.logs import logger
from ..errors import APIConnectionError, ClientClosedError, ResponseError, SDKError
from ..response.content import BodyReader
from .attempts import Answer, Attempts

if TYPE_CHECKING:
    from ..client.core import Core
    from ..request.call import Call
    from .connections import AsyncHolder, Holder
    from .transport import AsyncResponse, Response


# --- sync ------------------------------------------------------------------------------------------------------------


def perform(core: Core[Holder], call: Call) -> Answer:
    """The successful answer to a call, its body read unless the call is streamed. Raises SDKError."""
    core.holder.notice_fork()
    call.authorize(core.credentials.get())
    attempts = Attempts(core, call)
    while True:
        _queue(core, attempts)
        outcome = _exchange(core, attempts, call)
        if isinstance(outcome, Answer) and core.on_response is not None:
            _tell(core, core.on_response, attempts.response_event(outcome))
        wait = attempts.next(outcome)
        if wait is None and isinstance(outcome, Answer):
            return outcome
        if attempts.retry is not None and core.on_retry is not None:
            _tell(core, core.on_retry, attempts.retry)
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
        return _closed(core) or (attempts.timed_out() if attempts.expired else error)
    except OSError as error:  # from a transport that the caller has brought
        return _foreign(error)
    except ResponseError as error:
        return _located(error, call, None)
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
        failure = _foreign(error)
    return _unread(attempts, call, answer, parts, failure)


# --- async -----------------------------------------------------------------------------------------------------------


async def aperform(core: Core[AsyncHolder], call: Call) -> Answer:
    """The successful answer to a call, its body read unless the call is streamed. Raises SDKError."""
    core.holder.notice_fork()
    call.authorize(await core.credentials.aget())
    attempts = Attempts(core, call)
    while True:
        await _aqueue(core, attempts)
        outcome = await _aexchange(core, attempts, call)
        if isinstance(outcome, Answer) and core.on_response is not None:
            await _atell(core, core.on_response, attempts.response_event(outcome))
        wait = attempts.next(outcome)
        if wait is None and isinstance(outcome, Answer):
            return outcome
        if attempts.retry is not None and core.on_retry is not None:
            await _atell(core, core.on_retry, attempts.retry)
        if wait:
            await core.clock.asleep(wait)


async def _aqueue(core: Core[AsyncHolder], attempts: Attempts) -> None:
    try:
        while (nap := attempts.turn()) > 0:
            await core.clock.asleep(nap)
    finally:
        attempts.give_up()


async def _aexchange(core: Core[AsyncHolder], attempts: Attempts, call: Call) -> Answer | SDKError:
    """One request and its answer, or what became of it."""
    request = attempts.request()
    try:
        response = await core.holder.get().send(request)
    except APIConnectionError as error:
        return _closed(core) or (attempts.timed_out() if attempts.expired else error)
    except OSError as error:
        return _foreign(error)
    except ResponseError as error:
        return _located(error, call, None)
    answer = Answer(response.status, response.headers)
    if call.streamed and call.is_answer(answer.status_code):
        answer.stream, answer.request = response, request
        return answer
    try:
        return await _aread(attempts, call, answer, response)
    finally:
        await response.aclose()


async def _aread(attempts: Attempts, call: Call, answer: Answer, response: AsyncResponse) -> Answer | SDKError:
    parts: list[bytes] = []
    failure: SDKError
    try:
        reader = BodyReader(answer.status_code, answer.headers, call.method)
        async for chunk in response:
            parts += reader.feed(chunk)
            if attempts.expired:
                raise attempts.timed_out()
        reader.finish()
        answer.content = parts[0] if len(parts) == 1 else b"".join(parts)
        return answer
    except SDKError as error:
        failure = error
    except OSError as error:
        failure = _foreign(error)
    return _unread(attempts, call, answer, parts, failure)


# --- both ------------------------------------------------------------------------------------------------------------


def _unread(attempts: Attempts, call: Call, answer: Answer, parts: list[bytes], failure: SDKError) -> Answer | SDKError:
    """What becomes of an answer whose body broke: an error answer stays what it is, with the text that came."""
    if answer.status_code >= 400:
        answer.content = b"".join(parts)[:_KEPT]
        return answer
    if isinstance(failure, APIConnectionError) and attempts.expired:
        return attempts.timed_out()
    return _located(failure, call, answer) if isinstance(failure, ResponseError) else failure


_KEPT = 64 * 1024


def _located(error: ResponseError, call: Call, answer: Answer | None) -> ResponseError:
    error.method, error.path = call.method, call.path
    if answer is not None:
        error.locate(
            status_code=answer.status_code,
            method=call.method,
            path=call.path,
            headers=call.hide_headers(answer.headers),
            body=None,
        )
    return error


def _foreign(error: OSError) -> APIConnectionError:
    return APIConnectionError(f"the transport failed: {type(error).__name__}: {error}")


def _closed(core: Core[Any]) -> ClientClosedError | None:
    return ClientClosedError("the client was closed during the call") if core.holder.closed else None


def _tell(core: Core[Any], hook: Callable[[Any], Any], event: Any) -> None:
    """Call a hook. Its failure is logged: the call that it watches goes on, since its request may have taken effect."""
    try:
        hook(event)
    except Exception:
        logger(core.api.package).exception("a hook failed")


async def _atell(core: Core[Any], hook: Callable[[Any], Any], event: Any) -> None:
    try:
        result = hook(event)
        if hasattr(result, "__await__"):
            await result
    except Exception:
        logger(core.api.package).exception("a hook failed")
