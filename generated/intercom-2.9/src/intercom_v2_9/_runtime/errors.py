"""Every error that the client raises on purpose.

The tree (`SDKError` is the base; a generated client calls it by its own name):

    SDKError
    +- CredentialsError            no token, or one that cannot stand in a header; also a ValueError
    +- ClientClosedError           the client was closed
    +- APIConnectionError          no answer: refused, reset, not HTTP
    |  +- APITimeoutError          ... in time
    |  +- RedirectError            the answer is a redirect that is not followed
    +- APIStatusError              an answer with a status other than 2xx
    |  +- BadRequestError 400, AuthenticationError 401, PermissionDeniedError 403, NotFoundError 404,
    |     ConflictError 409, UnprocessableEntityError 422, RateLimitError 429, InternalServerError 5xx
    +- ResponseError               an answer whose body cannot be used
    |  +- IncompleteResponseError  cut short
    |  +- TooLargeError            larger than the limits
    |  +- DecodeError              not what was asked for (HTML instead of JSON, say)
    |     +- DriftError            strict mode only: differs from the description
    +- PaginationError             following the pages would go in circles or to another host

All of them survive pickle, copy and deepcopy; none of them holds what was sent, so none can hold a credential.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from .guards import is_list, is_object
from .http.rate_limit import RateLimit, parse_rate_limit
from .response.headers import Headers

if TYPE_CHECKING:
    from .types import Drift

_EMPTY = Headers(())
_MAX_DETAIL = 300
_KEPT_BODY = 64 * 1024


class SDKError(Exception):
    """Base of every error that the client raises on purpose."""

    # Arguments beyond the message are optional keywords, and state lives in `__dict__`: that is what makes
    # `BaseException.__reduce__`, and with it pickle and copy, work unaided for every class below.
    def __init__(self, message: str = "") -> None:
        super().__init__(message)

    @property
    def message(self) -> str:
        """What went wrong, in one line."""
        return str(self.args[0]) if self.args else ""


class CredentialsError(SDKError, ValueError):
    """No token was given, or it holds characters that cannot be sent. The message never shows it."""


class ClientClosedError(SDKError):
    """The client was closed before or during the call."""


class APIConnectionError(SDKError):
    """The server gave no usable answer.

    `request_sent` is False only when certainly no byte of the request left, so that sending it again is safe.
    """

    def __init__(
        self, message: str = "", *, method: str | None = None, path: str | None = None, request_sent: bool = True
    ) -> None:
        super().__init__(message)
        self.method = method
        self.path = path
        self.request_sent = request_sent


class APITimeoutError(APIConnectionError):
    """The server gave no answer in time: one of the timeouts, or the deadline over all attempts."""


class RedirectError(APIConnectionError):
    """The answer is a redirect to another origin, the sixth in a row, or one that would drop the request body."""


class APIErrorDetail(NamedTuple):
    """One entry of an error answer's `errors`. `field` names the argument at fault, where the server says so."""

    code: str | None
    message: str | None
    field: str | None


class APIStatusError(SDKError):
    """The server answered with a status other than 2xx.

    `body` is the decoded JSON, or the text where it is not JSON, or None where it is empty.
    """

    def __init__(
        self,
        message: str = "",
        *,
        status_code: int = 0,
        method: str | None = None,
        path: str | None = None,
        headers: Headers = _EMPTY,
        body: Any = None,
        errors: tuple[APIErrorDetail, ...] = (),
        request_id: str | None = None,
    ) -> None:
        super().__init__(message)
        self.status_code = status_code
        self.method = method
        self.path = path
        self.headers = headers
        self.body = body
        self.errors = errors
        self.request_id = request_id

    @property
    def rate_limit(self) -> RateLimit | None:
        """The rate limit as the answer's headers tell it, or None."""
        return parse_rate_limit(self.headers)


class BadRequestError(APIStatusError):
    """400."""


class AuthenticationError(APIStatusError):
    """401."""


class PermissionDeniedError(APIStatusError):
    """403."""


class NotFoundError(APIStatusError):
    """404."""


class ConflictError(APIStatusError):
    """409. Never retried."""


class UnprocessableEntityError(APIStatusError):
    """422."""


class RateLimitError(APIStatusError):
    """429. `retry_after` is the number of seconds that the server asks to wait, or None where it does not say."""

    def __init__(self, message: str = "", *, retry_after: float | None = None, **fields: Any) -> None:
        super().__init__(message, **fields)
        self.retry_after = retry_after


class InternalServerError(APIStatusError):
    """500 to 599."""


class ResponseError(SDKError):
    """The server answered, but the body cannot be used. `body` keeps at most its first 64 KiB."""

    def __init__(
        self,
        message: str = "",
        *,
        status_code: int | None = None,
        method: str | None = None,
        path: str | None = None,
        headers: Headers = _EMPTY,
        body: bytes | None = None,
        request_id: str | None = None,
    ) -> None:
        super().__init__(message)
        self.status_code = status_code
        self.method = method
        self.path = path
        self.headers = headers
        self.body = body
        self.request_id = request_id

    @property
    def rate_limit(self) -> RateLimit | None:
        """The rate limit as the answer's headers tell it, or None."""
        return parse_rate_limit(self.headers)

    def locate(self, *, status_code: int, method: str, path: str, headers: Headers, body: bytes | None) -> None:
        """Add what only the caller of the decoder knows. What is already set stays."""
        self.status_code = self.status_code or status_code
        self.method = self.method or method
        self.path = self.path or path
        self.headers = self.headers or headers
        self.request_id = self.request_id or headers.get("x-request-id")
        if self.body is None and body is not None:
            self.body = body[:_KEPT_BODY]

    def __str__(self) -> str:
        where = " ".join(str(part) for part in (self.method, self.path, self.status_code) if part)
        identity = f", request {self.request_id}" if self.request_id else ""
        return f"{self.message} ({where}{identity})" if where else self.message


class IncompleteResponseError(ResponseError):
    """The body ended before its announced end."""


class TooLargeError(ResponseError):
    """The answer is larger than the client accepts, on the wire or once decompressed."""


class DecodeError(ResponseError):
    """The body is not what the operation answers: not JSON, say, or empty."""


class DriftError(DecodeError):
    """Strict mode only: the body differs from the description. `deviations` lists every difference."""

    def __init__(self, message: str = "", *, deviations: Sequence[Drift] = (), **fields: Any) -> None:
        super().__init__(message, **fields)
        self.deviations = tuple(deviations)


class PaginationError(SDKError):
    """The next page is one already seen, or lies on another host."""


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_class(status_code: int) -> type[APIStatusError]:
    """The class for a status, declared by the description or not."""
    if 500 <= status_code <= 599:
        return InternalServerError
    return _BY_STATUS.get(status_code, APIStatusError)


def status_error(
    status_code: int, *, method: str, path: str, headers: Headers, body: Any, retry_after: float | None = None
) -> APIStatusError:
    """The error for an answer; `body` is decoded JSON, text or None."""
    errors = _details(body)
    request_id = headers.get("x-request-id") or _text(body, "request_id")
    fields: dict[str, Any] = {
        "status_code": status_code,
        "method": method,
        "path": path,
        "headers": headers,
        "body": body,
        "errors": errors,
        "request_id": request_id,
    }
    cls = status_class(status_code)
    if issubclass(cls, RateLimitError):
        fields["retry_after"] = retry_after
    return cls(_message(status_code, method, path, body, errors, request_id), **fields)


def _message(
    status_code: int, method: str, path: str, body: Any, errors: tuple[APIErrorDetail, ...], request_id: str | None
) -> str:
    said = "; ".join(
        ": ".join(part for part in (error.code, error.field, error.message) if part) for error in errors[:3]
    )
    if not said and isinstance(body, str):
        said = body
    text = f"{status_code} on {method} {path}"
    if said:
        text += f": {' '.join(said[:_MAX_DETAIL].split())}"
    return f"{text} (request {request_id})" if request_id else text


def _details(body: Any) -> tuple[APIErrorDetail, ...]:
    """What the known shapes of error answers say; nothing for any other."""
    if not is_object(body):
        return ()
    listed = _member(body, "errors")
    if is_list(listed) and listed:
        return tuple(map(_detail, listed))
    if is_object(listed) and listed:
        detail = _detail(listed)
        return (detail,) if detail.code or detail.message else _by_field(listed)
    inner = _member(body, "error")
    if is_object(inner):
        return (_detail(inner),)
    detail = _detail(body)
    if isinstance(inner, str):
        detail = APIErrorDetail(detail.code or inner, detail.message, detail.field)
    return (detail,) if detail.code or detail.message else ()


def _detail(entry: Any) -> APIErrorDetail:
    if isinstance(entry, str):
        return APIErrorDetail(None, entry, None)
    code = _text(entry, "code") or _text(entry, "error_key")
    return APIErrorDetail(code, _text(entry, "message"), _text(entry, "field"))


def _by_field(listed: dict[str, Any]) -> tuple[APIErrorDetail, ...]:
    """`{"name": "is taken"}` or `{"name": ["is taken", "is too long"]}`, as Rails answers."""
    return tuple(
        APIErrorDetail(None, text, field)
        for field, said in listed.items()
        for text in (said if is_list(said) else [said])
        if isinstance(text, str)
    )


def _member(body: Any, key: str) -> Any:
    return body.get(key) if is_object(body) else None


def _text(body: Any, key: str) -> str | None:
    value = _member(body, key)
    return None if value is None or is_object(value) or is_list(value) else str(value)
