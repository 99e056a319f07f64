"""The default transport, on asyncio and trio."""

from __future__ import annotations

import os
from _thread import allocate_lock
from collections.abc import AsyncIterable, AsyncIterator, Iterable
from typing import Any, cast

import httpcore2

from ..errors import SDKError
from .pool import (
    KEEP_IDLE,
    MAX_CONNECTIONS,
    MAX_IDLE,
    Exchange,
    Origin,
    aclose_stream,
    body_error,
    current,
    decoded,
    head_error,
    pool_request,
    proxy_for,
    ssl_context,
)
from .transport import AsyncResponse, Request
from .transport_setting import DEFAULT_NETWORK, Network


class AsyncPoolTransport:
    """Sends requests on pooled connections, a pool for each origin."""

    def __init__(self, network: Network = DEFAULT_NETWORK) -> None:
        self._network = network
        self._lock = allocate_lock()
        self._pools: dict[str, tuple[httpcore2.AsyncConnectionPool, Origin]] = {}

    async def send(self, request: Request) -> AsyncResponse:
        """Raises APIConnectionError, APITimeoutError or TooLargeError."""
        pool, origin = self._pools.get(request.origin) or self._open(request.origin)
        exchange = Exchange(request)
        current.set(exchange)
        try:
            response = await pool.handle_async_request(pool_request(request, origin))
        except Exception as error:
            failure = head_error(exchange, error)
            if failure is None:
                raise
        else:
            exchange.in_head = False
            return AsyncPoolResponse(response, exchange)
        raise failure

    def _open(self, origin: str) -> tuple[httpcore2.AsyncConnectionPool, Origin]:
        with self._lock:
            if origin not in self._pools:
                parts = Origin(origin)
                pool = httpcore2.AsyncConnectionPool(
                    ssl_context=ssl_context(parts, self._network),
                    proxy=proxy_for(parts, self._network),
                    max_connections=MAX_CONNECTIONS,
                    max_keepalive_connections=MAX_IDLE,
                    keepalive_expiry=KEEP_IDLE,
                    network_backend=_Backend(),
                )
                self._pools[origin] = (pool, parts)
            return self._pools[origin]

    async def aclose(self) -> None:
        with self._lock:
            pools, self._pools = list(self._pools.values()), {}
        for pool, _ in pools:
            await pool.aclose()


class AsyncPoolResponse:
    """An answer of the pool."""

    __slots__ = ("_exchange", "_response", "headers", "status")

    def __init__(self, response: httpcore2.Response, exchange: Exchange) -> None:
        self._response = response
        self._exchange = exchange
        self.status = response.status
        self.headers = decoded(response.headers)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        chunks = cast("AsyncIterable[bytes]", self._response.stream).__aiter__()
        failure: SDKError | None
        try:
            while True:
                # Streamed bodies may be read by other tasks, or between other calls.
                current.set(self._exchange)
                try:
                    chunk = await chunks.__anext__()
                except StopAsyncIteration:
                    return
                yield chunk
        except Exception as error:
            failure = body_error(self._exchange, error)
            if failure is None:
                raise
        raise failure

    async def aclose(self) -> None:
        await self._response.aclose()


class _Backend(httpcore2.AsyncNetworkBackend):
    """Opens connections whose streams watch the clock."""

    def __init__(self) -> None:
        self._backend = cast("httpcore2.AsyncNetworkBackend", httpcore2.AnyIOBackend())

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        exchange = current.get()
        if exchange is not None:
            timeout = exchange.clip(timeout)
        return _Stream(await self._backend.connect_tcp(host, port, timeout, local_address, socket_options))


class _Stream(httpcore2.AsyncNetworkStream):
    """A connection's stream that watches the clock of the exchange it serves."""

    def __init__(self, stream: httpcore2.AsyncNetworkStream) -> None:
        self._stream = stream
        self._pid = os.getpid()

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        exchange = current.get()
        if exchange is None:
            return await self._stream.read(max_bytes, timeout)
        exchange.before_read()
        return exchange.after_read(await self._stream.read(max_bytes, exchange.clip(timeout)))

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        exchange = current.get()
        if exchange is not None:
            timeout = exchange.clip(timeout)
            exchange.sent = True
        await self._stream.write(buffer, timeout)

    async def aclose(self) -> None:
        await aclose_stream(self._stream, self._pid)

    async def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.AsyncNetworkStream:
        exchange = current.get()
        if exchange is not None:
            timeout = exchange.clip(timeout)
        return _Stream(await self._stream.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
