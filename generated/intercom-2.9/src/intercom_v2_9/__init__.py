"""Intercom API, version 2.9: a typed client.

`Intercom` and `AsyncIntercom` are the clients; `models` and `params` hold the types.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        models as models,
        params as params,
        shared_errors as shared_errors,
        testing as testing,
        webhooks as webhooks,
    )
    from ._client import Intercom as Intercom, AsyncIntercom as AsyncIntercom
    from ._runtime.http.rate_limit import RateLimit as RateLimit
    from ._runtime.http.transport import Timeout as Timeout
    from ._runtime.pagination.async_pages import (
        AsyncPage as AsyncPage,
        AsyncPaginator as AsyncPaginator,
    )
    from ._runtime.pagination.sync_pages import Page as Page
    from ._runtime.response.download import AsyncDownload as AsyncDownload, Download as Download
    from ._runtime.response.raw import RawResponse as RawResponse
    from ._runtime.streaming.async_stream import AsyncStream as AsyncStream
    from ._runtime.streaming.events import ServerSentEvent as ServerSentEvent
    from ._runtime.streaming.sync_stream import Stream as Stream
    from ._runtime.types import (
        Drift as Drift,
        Omit as Omit,
        Timestamp as Timestamp,
        omit as omit,
        to_datetime as to_datetime,
    )
    from .errors import (
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
        IntercomError as IntercomError,
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

api_name = "Intercom"
__version__ = "2.9.0"
api_version = "2.9"

_MODULES: dict[str, str] = {
    "Intercom": "_client",
    "AsyncIntercom": "_client",
    "RateLimit": "_runtime.http.rate_limit",
    "Timeout": "_runtime.http.transport",
    "AsyncPage": "_runtime.pagination.async_pages",
    "AsyncPaginator": "_runtime.pagination.async_pages",
    "Page": "_runtime.pagination.sync_pages",
    "AsyncDownload": "_runtime.response.download",
    "Download": "_runtime.response.download",
    "RawResponse": "_runtime.response.raw",
    "AsyncStream": "_runtime.streaming.async_stream",
    "ServerSentEvent": "_runtime.streaming.events",
    "Stream": "_runtime.streaming.sync_stream",
    "Drift": "_runtime.types",
    "Omit": "_runtime.types",
    "Timestamp": "_runtime.types",
    "omit": "_runtime.types",
    "to_datetime": "_runtime.types",
    "APIConnectionError": "errors",
    "APIErrorDetail": "errors",
    "APIStatusError": "errors",
    "APITimeoutError": "errors",
    "AuthenticationError": "errors",
    "BadRequestError": "errors",
    "ClientClosedError": "errors",
    "ConflictError": "errors",
    "CredentialsError": "errors",
    "DecodeError": "errors",
    "DriftError": "errors",
    "IncompleteResponseError": "errors",
    "IntercomError": "errors",
    "InternalServerError": "errors",
    "NotFoundError": "errors",
    "PaginationError": "errors",
    "PermissionDeniedError": "errors",
    "RateLimitError": "errors",
    "RedirectError": "errors",
    "ResponseError": "errors",
    "SDKError": "errors",
    "TooLargeError": "errors",
    "UnprocessableEntityError": "errors",
}

__all__ = [
    "Intercom",
    "AsyncIntercom",
    "RateLimit",
    "Timeout",
    "AsyncPage",
    "AsyncPaginator",
    "Page",
    "AsyncDownload",
    "Download",
    "RawResponse",
    "AsyncStream",
    "ServerSentEvent",
    "Stream",
    "Drift",
    "Omit",
    "Timestamp",
    "omit",
    "to_datetime",
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
    "IntercomError",
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
    "__version__",
    "api_name",
    "api_version",
    "models",
    "params",
    "shared_errors",
    "webhooks",
]


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name in ("models", "params", "shared_errors", "testing", "webhooks"):
        return import_module(f".{name}", __name__)
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(
        {*globals(), *_MODULES, "models", "params", "shared_errors", "testing", "webhooks"}
    )
