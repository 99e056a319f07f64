"""The clients: Servers and AsyncServers."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from ._runtime.client.base import ApiInfo, AsyncClient, Server, SyncClient

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

    from ._runtime.http.retry import RequestEvent, ResponseEvent, RetryEvent
    from ._runtime.http.transport import (
        AsyncHTTPClient,
        AsyncTransport,
        HTTPClient,
        Timeout,
        Transport,
    )
    from ._runtime.http.transport_setting import Cert, Verify
    from ._runtime.types import Drift
    from .resources.things import AsyncThings, Things
    import httpx2

API = ApiInfo(
    title="Servers API",
    version="1",
    package=__package__ or "",
    servers={
        "us": "https://api.example.com/v1",
        "eu": Server(
            "https://{region}.example.com:{port}/{base}",
            {"base": "v1", "port": "8443", "region": "eu"},
        ),
        "server_3": "https://third.example.com",
    },
    default_server="us",
    headers={},
    generator="sdkgen/0.1.0",
    prefix="SERVERS",
)
"""What sets this API apart from others; everything else is the runtime's."""


class Servers(SyncClient):
    """Client of the Servers API, version 1.

    Args:
        region: The server to talk to, by the name of its region.
        base: Fills base in the server's URL.
        port: Fills port in the server's URL.
        server_region: Fills region in the server's URL.
        base_url: A server that is not in the list. The environment variable SERVERS_BASE_URL
            takes its place.
        timeout: Seconds to wait for the next bytes of a response; `Timeout` sets the phases one
            by one.
        deadline: Seconds that a call may take in all, its retries included.
        max_retries: How often a call is repeated at the most, where repeating it is safe.
        rate_limit: `wait` holds calls back instead of running into the limit.
        default_headers: Headers to send with every call.
        default_query: Query parameters to send with every call that does not set them itself.
        http_client: A client of httpx2 or httpx, your own; it is not closed with this one.
        proxy: The URL of a proxy for all requests, in place of the environment's.
        verify: False, or a file of authorities or an `ssl.SSLContext` to check the server's
            certificate with.
        cert: The client's own certificate: a file, or the files of certificate and key, and its
            password.
        transport: What carries the requests: `fast` for pyreqwest, or an object of your own.
        strict: Raise `DriftError` for a response that deviates from the description, instead of
            keeping it.
        on_drift: Called with the deviations of a response.
        on_retry: Called before a call is repeated.
        on_request: Called before every request.
        on_response: Called with every response.

    Safe to share between threads. Use `with` or `client.close()` to give up its connections.
    """

    def __init__(
        self,
        *,
        region: Literal["us", "eu", "server_3"] = "us",
        base: str = "v1",
        port: str = "8443",
        server_region: Literal["eu", "au"] = "eu",
        base_url: str | None = None,
        timeout: float | Timeout | None = 60,
        deadline: float | None = 120,
        max_retries: int = 2,
        rate_limit: Literal["off", "wait"] = "off",
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, Any] | None = None,
        http_client: HTTPClient | None = None,
        proxy: str | httpx2.Proxy | None = None,
        verify: Verify = True,
        cert: Cert | None = None,
        transport: Transport | Literal["default", "fast"] | None = None,
        strict: bool = False,
        on_drift: Callable[[Sequence[Drift]], object] | None = None,
        on_retry: Callable[[RetryEvent], object] | None = None,
        on_request: Callable[[RequestEvent], object] | None = None,
        on_response: Callable[[ResponseEvent], object] | None = None,
    ) -> None:
        super().__init__(
            API,
            region=region,
            variables={"base": base, "port": port, "region": server_region},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            rate_limit=rate_limit,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            proxy=proxy,
            verify=verify,
            cert=cert,
            transport=transport,
            strict=strict,
            on_drift=on_drift,
            on_retry=on_retry,
            on_request=on_request,
            on_response=on_response,
        )

    @cached_property
    def things(self) -> Things:
        """Operations on things."""
        from .resources.things import Things

        return Things(self)


class AsyncServers(AsyncClient):
    """Asynchronous client of the Servers API, version 1.

    Args:
        region: The server to talk to, by the name of its region.
        base: Fills base in the server's URL.
        port: Fills port in the server's URL.
        server_region: Fills region in the server's URL.
        base_url: A server that is not in the list. The environment variable SERVERS_BASE_URL
            takes its place.
        timeout: Seconds to wait for the next bytes of a response; `Timeout` sets the phases one
            by one.
        deadline: Seconds that a call may take in all, its retries included.
        max_retries: How often a call is repeated at the most, where repeating it is safe.
        rate_limit: `wait` holds calls back instead of running into the limit.
        default_headers: Headers to send with every call.
        default_query: Query parameters to send with every call that does not set them itself.
        http_client: A client of httpx2 or httpx, your own; it is not closed with this one.
        proxy: The URL of a proxy for all requests, in place of the environment's.
        verify: False, or a file of authorities or an `ssl.SSLContext` to check the server's
            certificate with.
        cert: The client's own certificate: a file, or the files of certificate and key, and its
            password.
        transport: What carries the requests: `fast` for pyreqwest, or an object of your own.
        strict: Raise `DriftError` for a response that deviates from the description, instead of
            keeping it.
        on_drift: Called with the deviations of a response.
        on_retry: Called before a call is repeated.
        on_request: Called before every request.
        on_response: Called with every response.

    Safe to share between tasks. Use `async with` or `await client.close()` to give up its connections.
    """

    def __init__(
        self,
        *,
        region: Literal["us", "eu", "server_3"] = "us",
        base: str = "v1",
        port: str = "8443",
        server_region: Literal["eu", "au"] = "eu",
        base_url: str | None = None,
        timeout: float | Timeout | None = 60,
        deadline: float | None = 120,
        max_retries: int = 2,
        rate_limit: Literal["off", "wait"] = "off",
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, Any] | None = None,
        http_client: AsyncHTTPClient | None = None,
        proxy: str | httpx2.Proxy | None = None,
        verify: Verify = True,
        cert: Cert | None = None,
        transport: AsyncTransport | Literal["default", "fast"] | None = None,
        strict: bool = False,
        on_drift: Callable[[Sequence[Drift]], object] | None = None,
        on_retry: Callable[[RetryEvent], object] | None = None,
        on_request: Callable[[RequestEvent], object] | None = None,
        on_response: Callable[[ResponseEvent], object] | None = None,
    ) -> None:
        super().__init__(
            API,
            region=region,
            variables={"base": base, "port": port, "region": server_region},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            rate_limit=rate_limit,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            proxy=proxy,
            verify=verify,
            cert=cert,
            transport=transport,
            strict=strict,
            on_drift=on_drift,
            on_retry=on_retry,
            on_request=on_request,
            on_response=on_response,
        )

    @cached_property
    def things(self) -> AsyncThings:
        """Operations on things."""
        from .resources.things import AsyncThings

        return AsyncThings(self)
