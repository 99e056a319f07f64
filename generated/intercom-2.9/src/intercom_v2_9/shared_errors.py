"""The bases of what this client raises, and of what the clients of other versions of this API raise.

They are the same classes in every client, so that code which calls several versions can catch the errors of all of them:
`except shared_errors.NotFoundError`. IntercomError is the base of all.
"""

from ._runtime.shared_errors import SDKError as IntercomError
from ._runtime.shared_errors import (
    APIConnectionError as APIConnectionError,
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
    TooLargeError as TooLargeError,
    UnprocessableEntityError as UnprocessableEntityError,
)

__all__ = [
    "IntercomError",
    "APIConnectionError",
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
    "TooLargeError",
    "UnprocessableEntityError",
]
