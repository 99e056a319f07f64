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

Each derives from a class of the same name in `shared_errors`, too, which the clients of other versions of the API share.
All of them survive pickle, copy and deepcopy; none of them holds what was sent, so none can hold a credential.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from . import shared_errors
from .http.rate_limit import RateLimit, parse_rate_limit
from .response.headers import Headers
from .types import APIErrorDetail as APIErrorDetail

if TYPE_CHECKING:
    from .types import Drift

_EMPTY = Headers(())
_KEPT_BODY = 64 * 1024


class SDKError(shared_errors.SDKError):
    """Base of every error that the client raises on purpose."""

    # Arguments beyond the message are optional keywords, and state lives in `__dict__`: that is what makes
    # `BaseException.__reduce__`, and with it pickle and copy, work unaided for every class below.
    def __init__(self, message: str = "") -> None:
        super().__init__(message)

    @property
    def message(self) -> str:
        """What went wrong, in one line."""
        return str(self.args[0]) if self.args else ""


class CredentialsError(SDKError, shared_errors.CredentialsError, ValueError):
    """No token was given, or it holds characters that cannot be sent. The message never shows it."""


class ClientClosedError(SDKError, shared_errors.ClientClosedError):
    """The client was closed before or during the call."""


class APIConnectionError(SDKError, shared_errors.APIConnectionError):
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


class APITimeoutError(APIConnectionError, shared_errors.APITimeoutError):
    """The server gave no answer in time: one of the timeouts, or the deadline over all attempts."""


class RedirectError(APIConnectionError, shared_errors.RedirectError):
    """The answer is a redirect to another origin, the sixth in a row, or one that would drop the request body."""


class APIStatusError(SDKError, shared_errors.APIStatusError):
    """The server answered with a status that is no success.

    `body` is what the answer holds, as the type that the description gives for the status; the decoded JSON where it gives
    none; the text where it is not JSON; None where it is empty. `raw_body` is the same without that type: plain JSON values.
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
        raw_body: Any = None,
        errors: tuple[APIErrorDetail, ...] = (),
        request_id: str | None = None,
    ) -> None:
        super().__init__(message)
        self.status_code = status_code
        self.method = method
        self.path = path
        self.headers = headers
        self.body = body
        self.raw_body = raw_body
        self.errors = errors
        self.request_id = request_id

    @property
    def rate_limit(self) -> RateLimit | None:
        """The rate limit as the answer's headers tell it, or None."""
        return parse_rate_limit(self.headers)


class BadRequestError(APIStatusError, shared_errors.BadRequestError):
    """400."""


class AuthenticationError(APIStatusError, shared_errors.AuthenticationError):
    """401."""


class PermissionDeniedError(APIStatusError, shared_errors.PermissionDeniedError):
    """403."""


class NotFoundError(APIStatusError, shared_errors.NotFoundError):
    """404."""


class ConflictError(APIStatusError, shared_errors.ConflictError):
    """409. Never retried."""


class UnprocessableEntityError(APIStatusError, shared_errors.UnprocessableEntityError):
    """422."""


class RateLimitError(APIStatusError, shared_errors.RateLimitError):
    """429. `retry_after` is the number of seconds that the server asks to wait, or None where it does not say."""

    def __init__(self, message: str = "", *, retry_after: float | None = None, **fields: Any) -> None:
        super().__init__(message, **fields)
        self.retry_after = retry_after


class InternalServerError(APIStatusError, shared_errors.InternalServerError):
    """500 to 599."""


class ResponseError(SDKError, shared_errors.ResponseError):
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
        self.request_id = self.request_id or headers.request_id
        if self.body is None and body is not None:
            self.body = body[:_KEPT_BODY]

    def __str__(self) -> str:
        where = " ".join(str(part) for part in (self.method, self.path, self.status_code) if part)
        identity = f", request {self.request_id}" if self.request_id else ""
        return f"{self.message} ({where}{identity})" if where else self.message


class IncompleteResponseError(ResponseError, shared_errors.IncompleteResponseError):
    """The body ended before its announced end."""


class TooLargeError(ResponseError, shared_errors.TooLargeError):
    """The answer is larger than the client accepts, on the wire or once decompressed."""


class DecodeError(ResponseError, shared_errors.DecodeError):
    """The body is not what the operation answers: not JSON, say, or empty."""


class DriftError(DecodeError, shared_errors.DriftError):
    """Strict mode only: the body differs from the description. `deviations` lists every difference."""

    def __init__(self, message: str = "", *, deviations: Sequence[Drift] = (), **fields: Any) -> None:
        super().__init__(message, **fields)
        self.deviations = tuple(deviations)


class PaginationError(SDKError, shared_errors.PaginationError):
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
