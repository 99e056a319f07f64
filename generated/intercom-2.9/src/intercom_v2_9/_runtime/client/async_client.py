"""The client that generated asynchronous clients derive from."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Self, TypeVar, Unpack, cast, overload

from ..types import Omit, omit

if TYPE_CHECKING:
    import httpx2

    from ..http.answer import Answer
    from ..http.connections import AsyncHolder
    from ..http.retry import RequestEvent, ResponseEvent, RetryEvent
    from ..http.transport import AsyncHTTPClient, AsyncTransport, Timeout
    from ..http.transport_setting import Cert, Verify
    from ..pagination.answer import PageAnswer
    from ..pagination.async_pages import AsyncPaginator
    from ..pagination.request import PageRequest
    from ..pagination.styles import PageStyle
    from ..request.call import Call, CallArguments, Kind
    from ..request.credentials import AsyncTokenSource
    from ..response.by_status import ByStatus
    from ..response.download import AsyncDownload
    from ..streaming.async_stream import AsyncStream
    from ..streaming.events import ServerSentEvent
    from ..streaming.items import Format
    from ..types import Drift, RequestArguments, RequestOptions
    from .api import ApiInfo
    from .calls import Mode
    from .core import Core

T = TypeVar("T")
ItemT = TypeVar("ItemT")
BodyT = TypeVar("BodyT")


class AsyncClient:
    """Calls an API, from any number of tasks of asyncio or trio.

    Args:
        api: what is known of the API; generated clients give it.
        token: the credential, or a function, sync or async, that is asked for it before each call. The environment variable that
            `api` names is the fallback.
        credentials: the same by name, for an API with several.
        region: one of the API's servers; `base_url` takes its place, and that of the servers of single operations.
        variables: of the servers' URLs, where they are not what the description says.
        timeout: the longest silence of the server in seconds, or a `Timeout`, or None.
        max_retries: how often a failed call is tried again.
        http_client: an `AsyncClient` of httpx2 or httpx to send with, for its mounts or hooks. It stays the caller's.
        proxy: the URL of a proxy for all requests, in place of the environment's.
        verify: False, or what to check the server's certificate with: a file of authorities or an `ssl.SSLContext`.
        cert: the client's own certificate: a file, or files of certificate and key, and the key's password.
        default_headers: sent with every call, in place of the client's own of the same name.
        default_query: query parameters to send with every call that does not set them itself.
        on_drift: called with the deviations of a response from the API description.
        strict: raise DriftError instead of accepting deviations.
        rate_limit: "wait" holds calls back so that the API's rate limit is not reached.
        on_request, on_response, on_retry: called before each request, after each answer, before each retry; may be async.
        transport: what sends requests, or "fast" for pyreqwest. An object stays the caller's.
        deadline: seconds for a call with all its attempts, or None.

    Raises:
        CredentialsError: no token, or one that cannot be sent.
        ValueError: a setting that makes no sense.
    """

    def __init__(
        self,
        api: ApiInfo,
        token: AsyncTokenSource | None = None,
        *,
        credentials: Mapping[str, AsyncTokenSource | None] | None = None,
        region: str | None = None,
        base_url: str | None = None,
        variables: Mapping[str, str | None] | None = None,
        timeout: float | Timeout | None = 60.0,
        max_retries: int = 2,
        http_client: AsyncHTTPClient | None = None,
        proxy: str | httpx2.Proxy | None = None,
        verify: Verify = True,
        cert: Cert | None = None,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, Any] | None = None,
        on_drift: Callable[[Sequence[Drift]], object] | None = None,
        strict: bool = False,
        rate_limit: Literal["off", "wait"] = "off",
        on_retry: Callable[[RetryEvent], object] | None = None,
        on_request: Callable[[RequestEvent], object] | None = None,
        on_response: Callable[[ResponseEvent], object] | None = None,
        transport: AsyncTransport | Literal["default", "fast"] | None = None,
        deadline: float | None = 120.0,
    ) -> None:
        from ..http.async_open import opener
        from ..http.connections import AsyncHolder
        from ..http.transport_setting import Network
        from .core import Core

        make, owned = opener(api.package, transport, http_client, Network(proxy, verify, cert))
        self._mode: Mode = "plain"
        self._core: Core[AsyncHolder] = Core(
            api,
            AsyncHolder(make, owned=owned),
            credentials={**(credentials or {}), **({} if token is None else {"token": token})},
            has_own_auth=getattr(http_client, "auth", None) is not None,
            region=region,
            base_url=base_url,
            variables=variables or {},
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
            default_headers=default_headers,
            on_drift=on_drift,
            strict=strict,
            rate_limit=rate_limit,
            on_retry=on_retry,
            on_response=on_response,
            on_request=on_request,
            default_query=default_query,
        )

    # --- what generated code calls -----------------------------------------------------------------------------------

    @overload
    async def call(
        self, method: str, path: str, /, *, kind: Literal["text"], **arguments: Unpack[CallArguments]
    ) -> str: ...
    @overload
    async def call(
        self, method: str, path: str, /, *, kind: Literal["bytes"], **arguments: Unpack[CallArguments]
    ) -> bytes: ...
    @overload
    async def call(self, method: str, path: str, /, *, returns: type[T], **arguments: Unpack[CallArguments]) -> T: ...
    @overload
    async def call(
        self, method: str, path: str, /, *, returns: ByStatus[T], **arguments: Unpack[CallArguments]
    ) -> T: ...
    @overload
    async def call(self, method: str, path: str, /, **arguments: Unpack[CallArguments]) -> None: ...
    async def call(
        self, method: str, path: str, /, *, kind: Kind = "json", returns: Any = None, **arguments: Any
    ) -> Any:
        """Perform an operation. Raises SDKError, or ValueError and TypeError for arguments that cannot be sent."""
        from ..request.call import prepare

        call = prepare(self._core, method, path, cast("CallArguments", arguments), kind, returns)
        return await self._finish(call, None)

    def page(
        self,
        method: str,
        path: str,
        /,
        *,
        returns: type[BodyT],
        items: Callable[[BodyT], Sequence[ItemT] | None],
        style: PageStyle,
        **arguments: Unpack[CallArguments],
    ) -> AsyncPaginator[ItemT, BodyT]:
        """Perform an operation that gives its answer in pages. Iterating gives all items."""
        from ..http.async_perform import aperform
        from ..pagination.answer import page_answer
        from ..pagination.async_pages import AsyncPage, AsyncPaginator
        from ..response.parse import parse
        from .calls import paging

        request, page_call = paging(self._core, method, path, arguments, returns)

        async def fetch(request: PageRequest) -> PageAnswer[BodyT]:
            call = page_call(request)
            answer = await aperform(self._core, call)
            return page_answer(answer, parse(self._core, call, answer))

        def first(body: BodyT, answer: Answer) -> AsyncPage[ItemT, BodyT]:
            return AsyncPage(page_answer(answer, body), request, fetch=fetch, items=items, style=style)

        if self._mode == "plain":  # async only
            return AsyncPaginator(request, fetch=fetch, items=items, style=style)
        return cast("AsyncPaginator[ItemT, BodyT]", self._finish(page_call(request), first))

    def download(self, method: str, path: str, /, **arguments: Unpack[CallArguments]) -> AsyncDownload:
        """Perform an operation that answers with a file. Close what it gives, or read it to its end."""
        from ..request.call import prepare
        from .downloads import async_download, async_download_again

        core = self._core
        call = prepare(core, method, path, arguments, "bytes", None)
        if self._mode == "plain":
            return async_download(core, call)

        def again(content: bytes, answer: Answer) -> AsyncDownload:
            return async_download_again(core, call, content)

        return cast("AsyncDownload", self._finish(call, again))

    @overload
    def open_stream(
        self,
        method: str,
        path: str,
        /,
        *,
        returns: type[T],
        format: Literal["events"],
        by_event: Mapping[str, Any] | None = None,
        done: str | None = None,
        **arguments: Unpack[CallArguments],
    ) -> AsyncStream[ServerSentEvent[T]]: ...
    @overload
    def open_stream(
        self,
        method: str,
        path: str,
        /,
        *,
        returns: type[T],
        format: Literal["lines", "records"],
        done: str | None = None,
        **arguments: Unpack[CallArguments],
    ) -> AsyncStream[T]: ...
    def open_stream(
        self,
        method: str,
        path: str,
        /,
        *,
        returns: Any,
        format: Format,
        by_event: Mapping[str, Any] | None = None,
        done: str | None = None,
        **arguments: Unpack[CallArguments],
    ) -> AsyncStream[Any]:
        """Perform an operation that answers with a stream. Iterate over what it gives, or close it."""
        from .streams import StreamCall, async_streamed

        call = StreamCall(
            self._core, method, path, arguments, format=format, returns=returns, by_event=by_event, done=done
        )
        return async_streamed(self._core, call)

    async def _finish(self, call: Call, then: Callable[[Any, Answer], Any] | None) -> Any:
        """Perform a call and give its answer in the way of this view."""
        from ..http.async_perform import aperform

        core = self._core
        call.streamed = self._mode == "streaming"
        answer = await aperform(core, call)
        if self._mode == "plain":
            from ..response.parse import parse

            value = parse(core, call, answer)
            return value if then is None else then(value, answer)
        from .calls import paced, parser

        parsed = parser(core, call, answer, then)
        if self._mode == "raw":
            from ..response.raw import RawResponse

            return RawResponse(answer, lambda: parsed(answer.content))
        from ..response.async_body import AsyncStreamingResponse

        return AsyncStreamingResponse(answer, call.method, call.path, paced(core, answer), parsed)

    # --- public ------------------------------------------------------------------------------------------------------

    @overload
    async def request(
        self,
        method: str,
        path: str,
        *,
        returns: type[T],
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        json: Any = omit,
        content: Any = None,
        **options: Unpack[RequestOptions],
    ) -> T: ...
    @overload
    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        json: Any = omit,
        content: Any = None,
        **options: Unpack[RequestOptions],
    ) -> Any: ...
    async def request(
        self,
        method: str,
        path: str,
        *,
        returns: Any = None,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        json: Any = omit,
        content: Any = None,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Call an endpoint that has no method of its own.

        Args:
            method, path: such as `"GET"` and `"/contacts"`; the path lies below the base URL.
            returns: a type to decode the answer into; plain JSON values without it, or None for an empty answer.
            query, headers, json, content: what to send.

        Raises:
            SDKError: as every method.
            ValueError: the path is none, or leads elsewhere.
        """
        from .calls import undocumented

        call = undocumented(self._core, method, path, returns, query, headers, json, content, options)
        return await self._finish(call, None)

    async def get(self, path: str, **arguments: Unpack[RequestArguments]) -> Any:
        """As `request`."""
        return await self.request("GET", path, **arguments)

    async def post(self, path: str, **arguments: Unpack[RequestArguments]) -> Any:
        """As `request`."""
        return await self.request("POST", path, **arguments)

    async def put(self, path: str, **arguments: Unpack[RequestArguments]) -> Any:
        """As `request`."""
        return await self.request("PUT", path, **arguments)

    async def patch(self, path: str, **arguments: Unpack[RequestArguments]) -> Any:
        """As `request`."""
        return await self.request("PATCH", path, **arguments)

    async def delete(self, path: str, **arguments: Unpack[RequestArguments]) -> Any:
        """As `request`."""
        return await self.request("DELETE", path, **arguments)

    def with_options(
        self,
        *,
        token: AsyncTokenSource | Omit = omit,
        credentials: Mapping[str, AsyncTokenSource | None] | Omit = omit,
        base_url: str | Omit = omit,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | Omit = omit,
        deadline: float | Omit | None = omit,
        default_headers: Mapping[str, str] | Omit = omit,
        default_query: Mapping[str, Any] | Omit = omit,
        on_drift: Callable[[Sequence[Drift]], object] | Omit | None = omit,
        strict: bool | Omit = omit,
        on_retry: Callable[[RetryEvent], object] | Omit | None = omit,
        on_request: Callable[[RequestEvent], object] | Omit | None = omit,
        on_response: Callable[[ResponseEvent], object] | Omit | None = omit,
    ) -> Self:
        """A client with other settings on the same connections; `default_headers`, `default_query` and `credentials` join
        those that are set.

        Closing either closes both.
        """
        from .calls import view

        changes = {
            name: value for name, value in locals().items() if name not in ("self", "view") and value is not omit
        }
        return view(self, core=self._core.derive(changes))

    copy = with_options

    def __copy__(self) -> Self:
        from .calls import view

        return view(self)

    def __deepcopy__(self, memo: object) -> Self:
        """Connections and credentials are shared, not copied."""
        return self.__copy__()

    def __reduce__(self) -> Any:
        raise TypeError(f"{type(self).__name__} holds connections and credentials: make one in each process")

    async def close(self) -> None:
        """Close the connections. Calls under way and later ones raise ClientClosedError."""
        self._core.log_end()
        await self._core.holder.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._core.base_url!r})"
