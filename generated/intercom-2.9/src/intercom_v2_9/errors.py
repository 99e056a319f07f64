"""What the client raises.

IntercomError is the base of all of it, and of all that the clients of other versions of this API raise (see
`shared_errors`); `APIStatusError` and its subclasses carry the server's answer.
"""

from ._runtime.errors import (
    APIConnectionError as APIConnectionError,
    APIErrorDetail as APIErrorDetail,
    APIStatusError as APIStatusError,
    APITimeoutError as APITimeoutError,
    AuthenticationError as AuthenticationError,
    BadRequestError as BadRequestError,
    ClientClosedError as ClientClosedError,
    ConflictError as ConflictError,
    CredentialsError as CredentialsError,
    DecodeError as DecodeError,
    DriftError as DriftError,
    IncompleteResponseError as IncompleteResponseError,
    InternalServerError as InternalServerError,
    NotFoundError as NotFoundError,
    PaginationError as PaginationError,
    PermissionDeniedError as PermissionDeniedError,
    RateLimitError as RateLimitError,
    RedirectError as RedirectError,
    ResponseError as ResponseError,
    SDKError as SDKError,
    TooLargeError as TooLargeError,
    UnprocessableEntityError as UnprocessableEntityError,
)
from ._runtime.shared_errors import SDKError as IntercomError

__all__ = [
    "IntercomError",
    "APIConnectionError",
    "APIErrorDetail",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ClientClosedError",
    "ConflictError",
    "CredentialsError",
    "DecodeError",
    "DriftError",
    "IncompleteResponseError",
    "InternalServerError",
    "NotFoundError",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "RedirectError",
    "ResponseError",
    "SDKError",
    "TooLargeError",
    "UnprocessableEntityError",
]
