# Derived from async_pool.py: change that, then run `make sync`.
"""The default transport."""

from __future__ import annotations

import os
from _thread import allocate_lock
from collections.abc import Iterable, Iterator
from typing import Any, cast

import httpcore2

from ..errors import SDKError
from .pool import (
    KEEP_IDLE,
    MAX_CONNECTIONS,
    MAX_IDLE,
    Exchange,
    Origin,
    body_error,
    close_stream,
    current,
    decoded,
    head_error,
    pool_request,
    proxy_for,
    ssl_context,
)
from .transport import Request, Response
from .transport_setting import DEFAULT_NETWORK, Network


class PoolTransport:
    """Sends requests on pooled connections, a pool for each origin."""

    def __init__(self, network: Network = DEFAULT_NETWORK) -> None:
        self._network = network
        self._lock = allocate_lock()
        self._pools: dict[str, tuple[httpcore2.ConnectionPool, Origin]] = {}

    def send(self, request: Request) -> Response:
        """Raises APIConnectionError, APITimeoutError or TooLargeError."""
        pool, origin = self._pools.get(request.origin) or self._open(request.origin)
        exchange = Exchange(request)
        current.set(exchange)
        try:
            response = pool.handle_request(pool_request(request, origin))
        except Exception as error:
            failure = head_error(exchange, error)
            if failure is None:
                raise
        else:
            exchange.in_head = False
            return PoolResponse(response, exchange)
        raise failure

    def _open(self, origin: str) -> tuple[httpcore2.ConnectionPool, Origin]:
        with self._lock:
            if origin not in self._pools:
                parts = Origin(origin)
                pool = httpcore2.ConnectionPool(
                    ssl_context=ssl_context(parts, self._network),
                    proxy=proxy_for(parts, self._network),
                    max_connections=MAX_CONNECTIONS,
                    max_keepalive_connections=MAX_IDLE,
                    keepalive_expiry=KEEP_IDLE,
                    network_backend=_Backend(),
                )
                self._pools[origin] = (pool, parts)
            return self._pools[origin]

    def close(self) -> None:
        with self._lock:
            pools, self._pools = list(self._pools.values()), {}
        for pool, _ in pools:
            pool.close()


class PoolResponse:
    """An answer of the pool."""

    __slots__ = ("_exchange", "_response", "headers", "status")

    def __init__(self, response: httpcore2.Response, exchange: Exchange) -> None:
        self._response = response
        self._exchange = exchange
        self.status = response.status
        self.headers = decoded(response.headers)

    def __iter__(self) -> Iterator[bytes]:
        chunks = cast("Iterable[bytes]", self._response.stream).__iter__()
        failure: SDKError | None
        try:
            while True:
                # Streamed bodies may be read by other threads, or between other calls.
                current.set(self._exchange)
                try:
                    chunk = chunks.__next__()
                except StopIteration:
                    return
                yield chunk
        except Exception as error:
            failure = body_error(self._exchange, error)
            if failure is None:
                raise
        raise failure

    def close(self) -> None:
        self._response.close()


class _Backend(httpcore2.NetworkBackend):
    """Opens connections whose streams watch the clock."""

    def __init__(self) -> None:
        self._backend = cast("httpcore2.NetworkBackend", httpcore2.SyncBackend())

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.NetworkStream:
        exchange = current.get()
        if exchange is not None:
            timeout = exchange.clip(timeout)
        return _Stream(self._backend.connect_tcp(host, port, timeout, local_address, socket_options))


class _Stream(httpcore2.NetworkStream):
    """A connection's stream that watches the clock of the exchange it serves."""

    def __init__(self, stream: httpcore2.NetworkStream) -> None:
        self._stream = stream
        self._pid = os.getpid()

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        exchange = current.get()
        if exchange is None:
            return self._stream.read(max_bytes, timeout)
        exchange.before_read()
        return exchange.after_read(self._stream.read(max_bytes, exchange.clip(timeout)))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        exchange = current.get()
        if exchange is not None:
            timeout = exchange.clip(timeout)
            exchange.sent = True
        self._stream.write(buffer, timeout)

    def close(self) -> None:
        close_stream(self._stream, self._pid)

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        exchange = current.get()
        if exchange is not None:
            timeout = exchange.clip(timeout)
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
