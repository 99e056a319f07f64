"""Sends with an `httpx2.AsyncClient` that the caller has brought.

Its proxies, certificates, mounts, hooks, cookies, default headers and authentication hold. Its redirects do not: the
client follows them itself.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator
from typing import Any, cast

import httpx2

from .callers import async_within, body_error, build, fields, head_error
from .transport import AsyncResponse, Request


class AsyncClientTransport:
    """Sends with an `httpx2.AsyncClient`."""

    def __init__(self, client: Any) -> None:
        if not isinstance(client, httpx2.AsyncClient):
            raise TypeError(f"http_client is an httpx2.AsyncClient, not {type(client).__name__}")
        self._client: httpx2.AsyncClient = client

    async def send(self, request: Request) -> AsyncResponse:
        """Raises APIConnectionError or APITimeoutError."""
        try:
            with async_within(request):
                built = build(self._client, request)
                response = await self._client.send(built, stream=True, follow_redirects=False)
        except httpx2.HTTPError as error:
            failure = head_error(error)
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
        self.headers = fields(response)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            if self._response.is_stream_consumed:
                yield self._response.content
                return
            async for chunk in cast("AsyncIterable[bytes]", self._response.stream):
                yield chunk
            return
        except httpx2.HTTPError as error:
            failure = body_error(error)
        raise failure

    async def aclose(self) -> None:
        await self._response.aclose()
