"""Sends with an `httpx2.AsyncClient`, or one of httpx, that the caller has brought.

Its proxies, certificates, mounts, hooks, cookies, default headers and authentication hold. Its redirects do not: the
client follows them itself.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator
from typing import Any, cast

from .callers import Library, async_within, body_error, build, fields, head_error, library_of
from .transport import AsyncResponse, Request


class AsyncClientTransport:
    """Sends with a client of httpx2 or httpx."""

    def __init__(self, client: Any) -> None:
        self._client = client
        self._library = library_of(client)

    async def send(self, request: Request) -> AsyncResponse:
        """Raises APIConnectionError or APITimeoutError."""
        library = self._library
        try:
            with async_within(request) as read:
                built = build(library, self._client, request, read)
                response = await self._client.send(built, stream=True, follow_redirects=False)
        except library.HTTPError as error:
            failure = head_error(library, error)
        else:
            return _AsyncClientResponse(library, response, request)
        raise failure

    async def aclose(self) -> None:
        """Nothing: the client stays the caller's."""


class _AsyncClientResponse:
    __slots__ = ("_library", "_request", "_response", "headers", "status")

    def __init__(self, library: Library, response: Any, request: Request) -> None:
        self._library = library
        self._request = request
        self._response = response
        self.status: int = response.status_code
        self.headers = fields(response)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            if self._response.is_stream_consumed:
                yield self._response.content
                return
            chunks = cast("AsyncIterable[bytes]", self._response.stream).__aiter__()
            while True:
                with async_within(self._request):
                    chunk = await anext(chunks, None)
                if chunk is None:
                    return
                yield chunk
        except self._library.HTTPError as error:
            failure = body_error(self._library, error)
        raise failure

    async def aclose(self) -> None:
        await self._response.aclose()
