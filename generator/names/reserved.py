"""Names that generated code may not take, because Python or the code around them already has them."""

from __future__ import annotations

import builtins
import keyword
import sys
from typing import Final

from ..ir import Api
from .words import word_set

# Named one by one are builtins that only some Python versions or platforms have: output must not vary by interpreter.
_BUILTINS: Final = frozenset(dir(builtins)) | {"PythonFinalizationError", "WindowsError"}

_TYPING: Final = word_set(
    "Annotated Any AsyncIterable AsyncIterator Awaitable Callable ClassVar Coroutine Dict Final Generic IO Iterable "
    "Iterator List Literal Mapping NoReturn NotRequired Optional ParamSpec PathLike Protocol Required Self Sequence "
    "Set Tuple Type TypeAlias TypedDict TypeVar Union Unpack"
)
_RUNTIME: Final = word_set(
    "AsyncResource AsyncStreamingManager AsyncStreamingResponse ByStatus Date DateTime Decimal DecimalText Duration FileContent "
    "FileTypes Model Omit Open ExtensibleModel OpenFloat OpenInt RawResponse RequestOptions Resource StreamingManager "
    "StreamingResponse Time Timestamp UUID Unlisted UnlistedInt"
)
_PAGES: Final = word_set("AsyncPage AsyncPaginator CursorBody CursorQuery NextUrl Page PageNumber Scroll")
_DOWNLOADS: Final = word_set("AsyncDownload Download")
_STREAMS: Final = word_set("AsyncStream ServerSentEvent Stream StreamOptions")
_ERRORS: Final = word_set(
    "APIConnectionError APIErrorDetail APIStatusError APITimeoutError AuthenticationError BadRequestError "
    "ClientClosedError ConflictError CredentialsError DecodeError DriftError IncompleteResponseError "
    "InternalServerError NotFoundError PaginationError PermissionDeniedError RateLimitError RedirectError "
    "ResponseError SDKError TooLargeError UnprocessableEntityError"
)

CLASSES: Final = _BUILTINS | _TYPING | _RUNTIME | _ERRORS | frozenset(keyword.kwlist)
"""For classes and aliases of models, params and resources of any API; see `classes`."""


def classes(api: Api) -> frozenset[str]:
    """What classes and aliases of models, params and resources of this API may not be called."""
    pages = any(operation.pagination is not None for operation in api.operations)
    contents = [one for operation in api.operations for response in operation.successes for one in response.contents]
    downloads = any(content.kind == "binary" for content in contents)
    streams = any(content.kind == "stream" for content in contents)
    used = ((pages, _PAGES), (downloads, _DOWNLOADS), (streams, _STREAMS))
    return CLASSES.union(*(names for is_used, names in used if is_used))


CLIENT_CLASSES: Final = (
    CLASSES
    | _PAGES
    | _DOWNLOADS
    | _STREAMS
    | word_set(
        "API ApiInfo AsyncClient AsyncFakeTransport AsyncTransport Call ClientCredentials Credential Drift FakeTransport "
        "AsyncHTTPClient Cert HTTPClient Quota RateLimit RefreshToken RequestEvent ResponseEvent RetryEvent Server SyncClient Timeout Transport UnexpectedRequest Verify"
    )
)
"""For the client class: what its module and the testing kit use of the runtime, and what the package offers beside it."""

FIELDS: Final = word_set(
    "extra is_set to_dict to_json from_dict from_json str int float bool bytes list dict tuple set"
)
"""For attributes of a model: its own ones, and the builtins that annotations in its body use."""

FIELD_SPECIFIER: Final = "field"
"""Called in the body of a model one of whose attributes is not spelled like its wire name."""

CLIENT: Final = word_set(
    "aclose call close copy delete download get open_stream page patch post put request with_options with_raw_response "
    "with_streaming_response cached_property httpx2 bool float int object str tuple"
)
"""For resources, which are attributes of the client: its own ones, and what decorators and annotations beside them use."""

RESOURCE: Final = word_set(
    "with_raw_response with_streaming_response builtins cached_property date datetime deprecated_arguments "
    "deprecated_method omit overload "
    "bool bytes dict float int str tuple"
)
"""For methods, which are attributes of a resource: its own ones, and what decorators, defaults and annotations use.

Not `list`, which is what callers expect a listing to be called: where a resource has it, annotations spell it otherwise.
"""

ARGUMENTS: Final = word_set(
    "self extra_headers extra_query extra_body timeout max_retries idempotent omit request_options"
)
"""For arguments of a method: what every method accepts, and what its body refers to."""

BODY_BUILTINS: Final = word_set("bool builtins bytes cast dict float int list str tuple")
"""For arguments of a method, whose body says with these what the answer is."""

CONSTRUCTOR: Final = word_set(
    "base_url deadline default_headers default_query http_client max_retries on_drift on_request on_response on_retry "
    "rate_limit region self strict super timeout transport"
)
"""For credentials and servers' variables, which are arguments of the client's constructor."""

MODULES: Final = word_set(
    "dict getattr globals list sorted str abc builtins collections dataclasses datetime enum functools httpx2 json msgspec re types typing aux con nul "
    "prn com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9"
)
"""For module files: what the index of their package uses and a module of that name would hide there, what generated modules
import, and devices of Windows that no file may be called after."""

_INSTALLED: Final = word_set(
    "anyio certifi exceptiongroup generator h11 h2 hpack httpcore httpcore2 httpx httpx2 httpx2_jsfetch hyperframe idna msgspec pyreqwest sniffio "
    "socksio test tests truststore typing_extensions"
)
"""What a client imports, what that imports in turn, and folders that projects have."""

_INSTALLERS: Final = word_set(
    "build cachecontrol charset_normalizer distlib editables ensurepip filelock hatch hatchling packaging pathspec pip pip_tools "
    "pip_vendor pipx pkg_resources platformdirs pluggy poetry pyproject_hooks requests resolvelib rich setuptools tomli tomlkit "
    "trove_classifiers twine urllib3 uv virtualenv wheel"
)
"""What installs and builds a client: `pip install` of one of that name would take the other's place."""

PACKAGES: Final = _BUILTINS | sys.stdlib_module_names | _INSTALLED | _INSTALLERS
"""For the package, and so for its distribution: it would hide these from everyone who installs it."""
