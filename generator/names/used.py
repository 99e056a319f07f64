"""Derived from the templates and the runtime: change those, then run `make sync`."""

from typing import Final

from .words import word_set

TYPES: Final = {
    "client.base": word_set("Server"),
    "client.resource": word_set("AsyncResource Resource"),
    "collections.abc": word_set("AsyncIterable Iterable Mapping Sequence"),
    "decimal": word_set("Decimal"),
    "models.model": word_set("Date DateTime DecimalText Duration ExtensibleModel Model Time"),
    "pagination.async_pages": word_set("AsyncPaginator"),
    "pagination.counted": word_set("Offset PageCount"),
    "pagination.styles": word_set("CursorBody CursorQuery LinkHeader NextUrl PageNumber Scroll"),
    "pagination.sync_pages": word_set("Page"),
    "response.by_status": word_set("ByStatus"),
    "response.download": word_set("AsyncDownload Download"),
    "streaming.async_stream": word_set("AsyncStream"),
    "streaming.events": word_set("ServerSentEvent"),
    "streaming.sync_stream": word_set("Stream"),
    "types": word_set(
        "FileContent FileTypes Omit Open OpenInt RequestOptions StreamOptions Timestamp Unlisted UnlistedInt"
    ),
    "typing": word_set(
        "Any AsyncIterable Iterable Literal Mapping Required Sequence TYPE_CHECKING Type TypeAlias TypedDict "
        "Union Unpack"
    ),
    "uuid": word_set("UUID"),
}
CLIENT: Final = {
    "": word_set(
        "API Any ApiInfo Callable Cert Drift Literal Mapping RequestEvent ResponseEvent RetryEvent Sequence "
        "Timeout Verify"
    ),
    "client.base": word_set("ApiInfo AsyncClient Credential Quota Server SyncClient"),
    "collections.abc": word_set("Awaitable Callable Mapping Sequence"),
    "errors": word_set(
        "APIConnectionError APIErrorDetail APIStatusError APITimeoutError AuthenticationError BadRequestError "
        "ClientClosedError ConflictError CredentialsError DecodeError DriftError IncompleteResponseError "
        "InternalServerError NotFoundError PaginationError PermissionDeniedError RateLimitError RedirectError "
        "ResponseError SDKError TooLargeError UnprocessableEntityError"
    ),
    "http.rate_limit": word_set("RateLimit"),
    "http.retry": word_set("RequestEvent ResponseEvent RetryEvent"),
    "http.transport": word_set("AsyncHTTPClient AsyncTransport HTTPClient Timeout Transport"),
    "http.transport_setting": word_set("Cert Verify"),
    "pagination.async_pages": word_set("AsyncPage AsyncPaginator"),
    "pagination.sync_pages": word_set("Page"),
    "request.oauth": word_set("ClientCredentials RefreshToken"),
    "response.download": word_set("AsyncDownload Download"),
    "response.raw": word_set("RawResponse"),
    "shared_errors": word_set(
        "APIConnectionError APIStatusError APITimeoutError AuthenticationError BadRequestError "
        "ClientClosedError ConflictError CredentialsError DecodeError DriftError IncompleteResponseError "
        "InternalServerError NotFoundError PaginationError PermissionDeniedError RateLimitError RedirectError "
        "ResponseError SDKError TooLargeError UnprocessableEntityError WebhookPayloadError "
        "WebhookVerificationError"
    ),
    "streaming.async_stream": word_set("AsyncStream"),
    "streaming.events": word_set("ServerSentEvent"),
    "streaming.sync_stream": word_set("Stream"),
    "testing.fake": word_set("AsyncFakeTransport Call FakeTransport UnexpectedRequest"),
    "types": word_set("APIErrorDetail Drift Omit Timestamp"),
    "typing": word_set("Any Awaitable Callable Literal Mapping Sequence TYPE_CHECKING"),
    "webhooks": word_set("Signature StandardSignature WebhookPayloadError WebhookVerificationError"),
}
MODEL: Final = word_set("bool bytes dict extra float from_dict from_json int is_set list str to_dict to_json tuple")
MODEL_WITH_EXTRA: Final = word_set("property")
RESOURCES: Final = word_set(
    "bool cached_property call close copy delete download float get httpx2 int object open_stream page "
    "patch post put request str tuple with_options"
)
METHODS: Final = word_set(
    "bool builtins bytes cached_property date datetime deprecated_arguments deprecated_method dict float "
    "int omit overload str time timedelta tuple with_raw_response with_streaming_response"
)
ARGUMENTS: Final = word_set(
    "extra_body extra_headers extra_query idempotent max_item_bytes max_retries omit reconnect "
    "request_options self timeout"
)
BODIES: Final = word_set("bool builtins bytes cast dict float int list str tuple")
CONSTRUCTOR: Final = word_set(
    "API base_url cert deadline default_headers default_query http_client max_retries on_drift on_request "
    "on_response on_retry proxy rate_limit region self strict super timeout transport verify"
)
INDEX: Final = word_set("dict getattr globals import_module list sorted str")
