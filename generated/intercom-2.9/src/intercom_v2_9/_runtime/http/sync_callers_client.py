# Derived from async_callers_client.py: change that, then run `make sync`.
"""Sends with an `httpx2.Client` that the caller has brought.

Its proxies, certificates, mounts, hooks, cookies, default headers and authentication hold. Its redirects do not: the
client follows them itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, cast

import httpx2

from .callers import body_error, build, fields, head_error, within
from .transport import Request, Response


class ClientTransport:
    """Sends with an `httpx2.Client`."""

    def __init__(self, client: Any) -> None:
        if not isinstance(client, httpx2.Client):
            raise TypeError(f"http_client is an httpx2.Client, not {type(client).__name__}")
        self._client: httpx2.Client = client

    def send(self, request: Request) -> Response:
        """Raises APIConnectionError or APITimeoutError."""
        try:
            with within(request):
                built = build(self._client, request)
                response = self._client.send(built, stream=True, follow_redirects=False)
        except httpx2.HTTPError as error:
            failure = head_error(error)
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
        self.headers = fields(response)

    def __iter__(self) -> Iterator[bytes]:
        try:
            if self._response.is_stream_consumed:
                yield self._response.content
                return
            yield from cast("Iterable[bytes]", self._response.stream)
            return
        except httpx2.HTTPError as error:
            failure = body_error(error)
        raise failure

    def close(self) -> None:
        self._response.close()
