# Derived from async_callers_client.py: change that, then run `make sync`.
"""Sends with an `httpx2.Client`, or one of httpx, that the caller has brought.

Its proxies, certificates, mounts, hooks, cookies, default headers and authentication hold. Its redirects do not: the
client follows them itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, cast

from .callers import Library, body_error, build, fields, head_error, library_of, within
from .transport import Request, Response


class ClientTransport:
    """Sends with a client of httpx2 or httpx."""

    def __init__(self, client: Any) -> None:
        self._client = client
        self._library = library_of(client)

    def send(self, request: Request) -> Response:
        """Raises APIConnectionError or APITimeoutError."""
        library = self._library
        try:
            with within(request) as read:
                built = build(library, self._client, request, read)
                response = self._client.send(built, stream=True, follow_redirects=False)
        except library.HTTPError as error:
            failure = head_error(library, error)
        else:
            return _ClientResponse(library, response, request)
        raise failure

    def close(self) -> None:
        """Nothing: the client stays the caller's."""


class _ClientResponse:
    __slots__ = ("_library", "_request", "_response", "headers", "status")

    def __init__(self, library: Library, response: Any, request: Request) -> None:
        self._library = library
        self._request = request
        self._response = response
        self.status: int = response.status_code
        self.headers = fields(response)

    def __iter__(self) -> Iterator[bytes]:
        try:
            if self._response.is_stream_consumed:
                yield self._response.content
                return
            chunks = cast("Iterable[bytes]", self._response.stream).__iter__()
            while True:
                with within(self._request):
                    chunk = next(chunks, None)
                if chunk is None:
                    return
                yield chunk
        except self._library.HTTPError as error:
            failure = body_error(self._library, error)
        raise failure

    def close(self) -> None:
        self._response.close()
