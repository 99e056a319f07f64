"""What a method returns, and what an error holds, from the body of an answer. No I/O.

The plain case, one type in JSON, goes straight to the decoder; all else is for what that cannot read.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from ..errors import DecodeError, DriftError
from .by_status import ByStatus, by_status
from .headers import Headers
from .media_types import as_utf_8, best_match, charset, decode_text, essence, is_json

if TYPE_CHECKING:
    from ..client.core import Core
    from ..http.answer import Answer
    from ..request.call import Call

_NO_HEADERS = Headers(())
_WITHOUT_CONTENT = frozenset({204, 205, 304})
"""Statuses that have no content by their meaning (RFC 9110)."""


def parse(core: Core[Any], call: Call, answer: Answer) -> Any:
    """What the call returns, from a successful answer. Raises DecodeError, or DriftError in strict mode."""
    kind, returns = call.kind, call.returns
    if type(returns) is ByStatus:
        kind, returns = returns.choose(answer.status_code, answer.headers)
    if kind == "bytes":
        return answer.content
    if kind == "text":
        return _text(core, call, answer)
    if returns is None or (call.may_be_empty and not answer.content):
        return None
    from ..models.model import decode

    try:
        content = as_utf_8(answer.content, answer.headers.get("content-type", ""))
        return decode(content, returns, on_drift=core.on_drift, strict=core.strict)
    except DecodeError as problem:
        error = problem
    return _rescued(core, call, answer, returns, error)


def _text(core: Core[Any], call: Call, answer: Answer) -> str | bytes | None:
    """The text of an answer; its bytes where its charset is none that is known."""
    content, content_type = answer.content, answer.headers.get("content-type", "")
    if not content and answer.status_code in _WITHOUT_CONTENT:
        return None
    text = decode_text(content, content_type)
    if text is not None:
        return text
    _deviates(core, call, answer, "text", f"bytes in the charset {(charset(content_type) or '')[:40]}")
    return content


def _may_be_empty(returns: Any) -> bool:
    known: Any = returns
    return type(returns) is ByStatus and bool(known.may_be_empty)


def _rescued(core: Core[Any], call: Call, answer: Answer, returns: Any, error: DecodeError) -> Any:
    """What can be made of a body that is not JSON; raises `error`, or one that says more, where nothing can."""
    content, content_type = answer.content, answer.headers.get("content-type", "")
    if not isinstance(error, DriftError):
        if not content and (answer.status_code in _WITHOUT_CONTENT or _may_be_empty(call.returns)):
            return None
        if content and returns is bytes:
            return content
        if content and returns is str and (is_json(content_type) or content_type.lower().startswith("text/")):
            if is_json(content_type):
                _deviates(core, call, answer, "JSON", "text")
            return _text(core, call, answer)
        error = _explained(error, content_type, content)
    raise _located(error, call, answer)


def _deviates(core: Core[Any], call: Call, answer: Answer, expected: str, got: str) -> None:
    from ..models.decode import report_deviation

    try:
        report_deviation(expected, got, on_drift=core.on_drift, strict=core.strict)
    except DriftError as problem:
        error = problem
    else:
        return
    raise _located(error, call, answer)


def _located(error: DecodeError, call: Call, answer: Answer) -> DecodeError:
    error.locate(
        status_code=answer.status_code,
        method=call.method,
        path=call.path,
        headers=call.hide_headers(answer.headers),
        body=call.hide_bytes(answer.content),
    )
    return error.with_traceback(None)


def _explained(error: DecodeError, content_type: str, content: bytes) -> DecodeError:
    """The same error, or one that says what came instead of JSON."""
    media_type = essence(content_type)
    if not content:
        return DecodeError("the body is empty where JSON was expected")
    if media_type and "json" not in media_type:
        return DecodeError(f"the body is {media_type[:80]}, not JSON")
    return error


# --- errors ----------------------------------------------------------------------------------------------------------


def error_body(content: bytes, headers: Headers = _NO_HEADERS) -> Any:
    """An error's body: decoded JSON, or text where it is not JSON, or None where it is empty."""
    if not content.strip():
        return None
    from msgspec import DecodeError as InvalidJson
    from msgspec.json import decode

    try:
        return decode(as_utf_8(content, headers.get("content-type", "")))
    except (InvalidJson, RecursionError, ValueError):
        text = decode_text(content, headers.get("content-type", ""))
        return content.decode("utf-8", "replace") if text is None else text


def described_error(
    raw_body: Any, status_code: int, errors: Mapping[int | str, Any] | None, on_drift: Any, content_type: str = ""
) -> Any:
    """`raw_body` as the type that the description gives for a status; as it is where it gives none, or has none of it.

    Where it gives several by media type, the answer's own decides; the first holds for one that is not described.

    Nothing that an error holds keeps it from being raised, in strict mode either.
    """
    if not errors or isinstance(raw_body, str) or raw_body is None:
        return raw_body
    type_ = by_status(errors, status_code)
    if isinstance(type_, dict):
        types = cast("dict[str, Any]", type_)
        type_ = types[best_match(content_type, types) or next(iter(types))]
    if type_ is None:
        return raw_body
    from ..models.decode import from_json

    try:
        return from_json(raw_body, type_, on_drift=on_drift)
    except DecodeError:
        return raw_body
