"""What a call returns, made of the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import DecodeError, DriftError
from .headers import Headers

if TYPE_CHECKING:
    from ..client.core import Core
    from ..http.answer import Answer
    from ..request.call import Call


def parse(core: Core[Any], call: Call, answer: Answer) -> Any:
    """What the call returns, from a successful answer. Raises DecodeError, or DriftError in strict mode."""
    content, headers = answer.content, answer.headers
    if call.kind == "bytes":
        return content
    if call.kind == "text":
        return content.decode("utf-8", "replace")
    if call.returns is None or (call.may_be_empty and not content):
        return None
    from ..models.model import decode

    try:
        return decode(content, call.returns, on_drift=core.on_drift, strict=core.strict)
    except DecodeError as problem:
        error = problem
    error = _explained(error, headers, content)
    error.locate(
        status_code=answer.status_code,
        method=call.method,
        path=call.path,
        headers=call.hide_headers(headers),
        body=call.hide_bytes(content),
    )
    raise error.with_traceback(None)


def _explained(error: DecodeError, headers: Headers, content: bytes) -> DecodeError:
    """The same error, or one that says what came instead of JSON."""
    if isinstance(error, DriftError):
        return error
    media_type = headers.get("content-type", "").partition(";")[0].strip().lower()
    if not content:
        return DecodeError("the body is empty where JSON was expected")
    if media_type and "json" not in media_type:
        return DecodeError(f"the body is {media_type[:80]}, not JSON")
    return error
