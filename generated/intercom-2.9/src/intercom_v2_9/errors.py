"""What the client raises.

IntercomError is the base of all of it; `APIStatusError` and its subclasses carry the server's answer.
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

IntercomError = SDKError
"""The base of every error that the client raises on purpose."""
