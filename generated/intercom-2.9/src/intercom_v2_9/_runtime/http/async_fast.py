"""`transport="fast"`: pyreqwest, a Rust library, which costs a fraction of the default's time a call."""

from __future__ import annotations

from _thread import allocate_lock
from collections.abc import AsyncIterator
from typing import Any

from .fast import body_error, built, configured, fields, head_error, library, make_room, problems
from .transport import AsyncResponse, Request, Timeout


class AsyncFastTransport:
    """Sends with pyreqwest. Timeouts belong to its clients, so there is one for each setting that is in use."""

    def __init__(self) -> None:
        self._clients: dict[Timeout, Any] = {}
        self._lock = allocate_lock()
        self._client(Timeout())  # raises RuntimeError in a forked child, while there is time to do without

    async def send(self, request: Request) -> AsyncResponse:
        """Raises APIConnectionError or APITimeoutError."""
        try:
            stream = built(self._client(request.timeout), request).build_streamed()
            return _AsyncFastResponse(stream, await stream.__aenter__())
        except problems.RequestError as error:
            failure = head_error(error)
        raise failure

    def _client(self, timeout: Timeout) -> Any:
        client = self._clients.get(timeout)
        if client is None:
            with self._lock:
                client = self._clients.get(timeout)  # another thread may have been faster
                if client is None:
                    make_room(self._clients)
                    client = self._clients[timeout] = configured(library.ClientBuilder(), timeout).build()
        return client

    async def aclose(self) -> None:
        clients, self._clients = list(self._clients.values()), {}
        for client in clients:
            await client.close()


class _AsyncFastResponse:
    __slots__ = ("_response", "_stream", "headers", "status")

    def __init__(self, stream: Any, response: Any) -> None:
        self._stream = stream
        self._response = response
        self.status: int = response.status
        self.headers = fields(response.headers)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        read = self._response.body_reader.read_chunk
        try:
            while (chunk := await read()) is not None:
                yield bytes(chunk)
            return
        except problems.RequestError as error:
            failure = body_error(error)
        raise failure

    async def aclose(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None:
            await stream.__aexit__(None, None, None)
