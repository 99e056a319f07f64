"""What becomes of a request and its answer, and who is told: for both loops of a call."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..client.logs import logger
from ..errors import APIConnectionError, ClientClosedError, ResponseError, SDKError
from .answer import Answer
from .attempts import Attempts

if TYPE_CHECKING:
    from ..client.core import Core
    from ..request.call import Call

_KEPT = 64 * 1024


def unread(attempts: Attempts, call: Call, answer: Answer, parts: list[bytes], failure: SDKError) -> Answer | SDKError:
    """What becomes of an answer whose body broke: an error answer stays what it is, with the text that came."""
    if answer.status_code >= 400:
        answer.content = b"".join(parts)[:_KEPT]
        return answer
    if isinstance(failure, APIConnectionError) and attempts.expired:
        return attempts.timed_out()
    return located(failure, call, answer) if isinstance(failure, ResponseError) else failure


def located(error: ResponseError, call: Call, answer: Answer | None) -> ResponseError:
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


def foreign(error: OSError) -> APIConnectionError:
    return APIConnectionError(f"the transport failed: {type(error).__name__}: {error}")


def closed(core: Core[Any]) -> ClientClosedError | None:
    return ClientClosedError("the client was closed during the call") if core.holder.closed else None


def tell(core: Core[Any], hook: Callable[[Any], Any], event: Any) -> None:
    """Call a hook. Its failure is logged: the call that it watches goes on, since its request may have taken effect."""
    try:
        hook(event)
    except Exception:
        logger(core.api.package).exception("a hook failed")


async def atell(core: Core[Any], hook: Callable[[Any], Any], event: Any) -> None:
    try:
        result = hook(event)
        if hasattr(result, "__await__"):
            await result
    except Exception:
        logger(core.api.package).exception("a hook failed")
