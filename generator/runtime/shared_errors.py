"""The bases by which code that calls several versions of an API catches the errors of all of them.

Each version has a client of its own, whose classes (`errors`) no other client knows. So each of them derives from one of the
same name here, and the classes here are the same for all clients of an API in one process, whichever they are taken from:

    from shop_v1.shared_errors import NotFoundError

    try:
        client.orders.retrieve("7")  # of shop_v1 or of shop_v2
    except NotFoundError as error:
        print(error.request_id)

How the clients agree: the first to be imported makes a module, `_shared_errors_of_<api_name>`, and puts it into
`sys.modules`; whoever needs a base looks for it there by its name, and adds it where there is none. The names, and what derives
from what, stay as they are in every release of the generator; the bases do nothing, and no error is raised by them.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .http.rate_limit import RateLimit
    from .response.headers import Headers
    from .types import APIErrorDetail, Drift

T = TypeVar("T", bound=Exception)


def _common() -> dict[str, Any]:
    """The names of the module that the clients of this API share."""
    package = sys.modules[__name__.partition("._runtime")[0]]
    name = f"_shared_errors_of_{getattr(package, 'api_name', __name__)}"
    return vars(sys.modules.setdefault(name, ModuleType(name, __doc__)))


def shared(cls: type[T]) -> type[T]:
    """`cls`, or the class that stands for it already."""
    found: type[T] = _common().setdefault(cls.__name__, cls)  # one step, since threads import, too
    return found


@shared
class SDKError(Exception):
    """Base of every error that a client raises on purpose."""

    if TYPE_CHECKING:

        @property
        def message(self) -> str: ...


@shared
class CredentialsError(SDKError, ValueError):
    """No credential, or one that cannot be sent."""


@shared
class ClientClosedError(SDKError):
    """The client was closed."""


@shared
class APIConnectionError(SDKError):
    """The server gave no usable answer."""

    method: str | None
    path: str | None
    request_sent: bool


@shared
class APITimeoutError(APIConnectionError):
    """... in time."""


@shared
class RedirectError(APIConnectionError):
    """The answer is a redirect that is not followed."""


@shared
class APIStatusError(SDKError):
    """The server answered with a status that is no success."""

    status_code: int
    method: str | None
    path: str | None
    headers: Headers
    body: Any
    raw_body: Any
    errors: tuple[APIErrorDetail, ...]
    request_id: str | None
    if TYPE_CHECKING:

        @property
        def rate_limit(self) -> RateLimit | None: ...


@shared
class BadRequestError(APIStatusError):
    """400."""


@shared
class AuthenticationError(APIStatusError):
    """401."""


@shared
class PermissionDeniedError(APIStatusError):
    """403."""


@shared
class NotFoundError(APIStatusError):
    """404."""


@shared
class ConflictError(APIStatusError):
    """409."""


@shared
class UnprocessableEntityError(APIStatusError):
    """422."""


@shared
class RateLimitError(APIStatusError):
    """429."""

    retry_after: float | None


@shared
class InternalServerError(APIStatusError):
    """500 to 599."""


@shared
class ResponseError(SDKError):
    """The server answered, but the body cannot be used."""

    status_code: int | None
    method: str | None
    path: str | None
    headers: Headers
    body: bytes | None
    request_id: str | None
    if TYPE_CHECKING:

        @property
        def rate_limit(self) -> RateLimit | None: ...


@shared
class IncompleteResponseError(ResponseError):
    """The body ended before its announced end."""


@shared
class TooLargeError(ResponseError):
    """The answer is larger than the client accepts."""


@shared
class DecodeError(ResponseError):
    """The body is not what was asked for."""


@shared
class DriftError(DecodeError):
    """In strict mode: the body differs from the description."""

    deviations: Sequence[Drift]


@shared
class PaginationError(SDKError):
    """Following the pages would go in circles or to another host."""


@shared
class WebhookVerificationError(SDKError):
    """A notification is not genuine."""


@shared
class WebhookPayloadError(SDKError):
    """A notification cannot be read."""
