"""Sends with an `httpx2.Client` or `httpx2.AsyncClient` that the caller has brought.

Its proxies, certificates, mounts, hooks, cookies, default headers and authentication hold. Its redirects do not: the
client follows them itself. The deadline is watched between the chunks of a body, and in async calls at every moment.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from typing import Any, cast

import httpx2

from ..errors import APIConnectionError, APITimeoutError, IncompleteResponseError, SDKError
from .transport import AsyncResponse, Request, Response


class ClientTransport:
    """Sends with an `httpx2.Client`."""

    def __init__(self, client: Any) -> None:
        if not isinstance(client, httpx2.Client):
            raise TypeError(f"http_client is an httpx2.Client, not {type(client).__name__}")
        self._client: httpx2.Client = client

    def send(self, request: Request) -> Response:
        """Raises APIConnectionError or APITimeoutError."""
        try:
            response = self._client.send(_build(self._client, request), stream=True, follow_redirects=False)
        except httpx2.HTTPError as error:
            failure = _head_error(error)
        else:
            return _ClientResponse(response)
        raise failure

    def close(self) -> None:
        """Nothing: the client stays the caller's."""


class _ClientResponse:
    __slots__ = ("_response", "headers", "status")

    def __init__(self, response: httpx2.Response) -> None:
        self._response = response
        self.status = response.status_code
        self.headers = response.headers.multi_items()

    def __iter__(self) -> Iterator[bytes]:
        # `stream` and not `iter_raw`: what comes from a mock has been read before, and may be read again.
        try:
            yield from cast("Iterable[bytes]", self._response.stream)
            return
        except httpx2.HTTPError as error:
            failure = _body_error(error)
        raise failure

    def close(self) -> None:
        self._response.close()


class AsyncClientTransport:
    """Sends with an `httpx2.AsyncClient`."""

    def __init__(self, client: Any) -> None:
        if not isinstance(client, httpx2.AsyncClient):
            raise TypeError(f"http_client is an httpx2.AsyncClient, not {type(client).__name__}")
        self._client: httpx2.AsyncClient = client

    async def send(self, request: Request) -> AsyncResponse:
        """Raises APIConnectionError or APITimeoutError."""
        from anyio import fail_after

        left = None if request.deadline is None else request.deadline - time.monotonic()
        try:
            with fail_after(left):
                built = _build(self._client, request)
                response = await self._client.send(built, stream=True, follow_redirects=False)
        except httpx2.HTTPError as error:
            failure: SDKError = _head_error(error)
        except TimeoutError:
            failure = APITimeoutError("the deadline has passed")
        else:
            return _AsyncClientResponse(response)
        raise failure

    async def aclose(self) -> None:
        """Nothing: the client stays the caller's."""


class _AsyncClientResponse:
    __slots__ = ("_response", "headers", "status")

    def __init__(self, response: httpx2.Response) -> None:
        self._response = response
        self.status = response.status_code
        self.headers = response.headers.multi_items()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in cast("AsyncIterable[bytes]", self._response.stream):
                yield chunk
            return
        except httpx2.HTTPError as error:
            failure = _body_error(error)
        raise failure

    async def aclose(self) -> None:
        await self._response.aclose()


def _build(client: Any, request: Request) -> httpx2.Request:
    headers: Any = list(request.headers)
    if request.content is not None and request.length is not None:
        headers.append(("Content-Length", str(request.length)))
    left = None if request.deadline is None else max(request.deadline - time.monotonic(), 0.001)
    timeout = httpx2.Timeout(**request.timeout.within(left)._asdict())
    built: httpx2.Request = client.build_request(
        request.method, request.url, headers=headers, content=request.content, timeout=timeout
    )
    return built


def _head_error(error: httpx2.HTTPError) -> SDKError:
    sent = not isinstance(error, (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout, httpx2.ProxyError))
    if isinstance(error, (httpx2.LocalProtocolError, httpx2.UnsupportedProtocol)):
        return SDKError(f"the request cannot be sent: {error}")
    if isinstance(error, httpx2.TimeoutException):
        return APITimeoutError(f"no answer in time: {type(error).__name__}", request_sent=sent)
    return APIConnectionError(f"no answer: {error or type(error).__name__}", request_sent=sent)


def _body_error(error: httpx2.HTTPError) -> SDKError:
    if isinstance(error, httpx2.TimeoutException):
        return APITimeoutError(f"the body stopped: {type(error).__name__}")
    return IncompleteResponseError(f"the body broke off: {error or type(error).__name__}")
