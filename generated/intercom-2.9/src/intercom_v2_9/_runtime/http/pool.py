"""The default transports: httpx2's own connection pool (`httpcore2`), spoken to directly.

httpx2's client would build each request and answer twice over, keep cookies, and could not end a server that sends its
head byte by byte: only below it can a clock be watched at every read. What is added to the pool here is that clock, a
limit for the head, and the knowledge whether any byte of a request has left.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterable
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

import httpcore2

from ..errors import APIConnectionError, APITimeoutError, IncompleteResponseError, SDKError, TooLargeError
from .transport import Request
from .transport_setting import DEFAULT_NETWORK, Network

if TYPE_CHECKING:
    from ssl import SSLContext

MAX_CONNECTIONS = 100
MAX_IDLE = 20
KEEP_IDLE = 5.0
"""Seconds that an unused connection is kept. Servers close theirs after longer: a request must not meet that."""

MAX_HEAD = 64 * 1024
"""Bytes of status line and header fields, interim (1xx) answers included."""


class Exchange:
    """One request on its way, as the connection's streams see it."""

    __slots__ = ("_head", "in_head", "request", "sent")

    def __init__(self, request: Request) -> None:
        self.request = request
        self.sent = False
        self.in_head = True
        self._head = 0

    def clip(self, timeout: float | None) -> float | None:
        """`timeout`, or the shorter time to the deadline. Raises ReadTimeout when that has passed."""
        deadline = self.request.deadline
        if deadline is None:
            return timeout
        left = deadline - time.monotonic()
        if left <= 0:
            raise httpcore2.ReadTimeout("the deadline has passed")
        return left if timeout is None or left < timeout else timeout

    def before_read(self) -> None:
        if self.in_head and self._head >= MAX_HEAD:
            raise TooLargeError(f"the answer's head has more than {MAX_HEAD} bytes")

    def after_read(self, data: bytes) -> bytes:
        if self.in_head:
            self._head += len(data)
        return data


current: ContextVar[Exchange | None] = ContextVar("exchange", default=None)
"""The exchange that the running thread or task is at: a pool hands its streams no request."""


class Origin:
    """An origin in the pieces that the pool wants."""

    __slots__ = ("host", "host_header", "port", "scheme")

    def __init__(self, origin: str) -> None:
        scheme, _, netloc = origin.partition("://")
        host, port = _split_port(netloc)
        self.scheme = scheme.encode("ascii")
        self.host = host.strip("[]").encode("ascii")
        self.port = port
        self.host_header = (b"Host", netloc.encode("ascii"))


def _split_port(netloc: str) -> tuple[str, int | None]:
    host, colon, port = netloc.rpartition(":")
    if not colon or port.endswith("]"):
        return netloc, None
    return host, int(port)


def pool_request(request: Request, origin: Origin) -> Any:
    """`request` as the pool takes it."""
    url = httpcore2.URL(scheme=origin.scheme, host=origin.host, port=origin.port, target=request.target.encode("ascii"))
    timeout = request.timeout
    if request.deadline is not None:  # the pool itself waits by no clock of ours
        timeout = timeout.within(max(request.deadline - time.monotonic(), 0.001))
    extensions = {
        "timeout": {
            "connect": timeout.connect,
            "read": timeout.read,
            "write": timeout.write,
            "pool": timeout.pool,
        }
    }
    return httpcore2.Request(
        request.method, url, headers=_headers(request, origin), content=request.content, extensions=extensions
    )


def _headers(request: Request, origin: Origin) -> list[tuple[bytes, bytes]]:
    has_own_host = any(len(name) == 4 and name.lower() == "host" for name, _ in request.headers)
    fields = [] if has_own_host else [origin.host_header]
    fields += [(name.encode("ascii"), value.encode("ascii")) for name, value in request.headers]
    if request.content is None:
        if request.method in ("POST", "PUT", "PATCH"):
            fields.append((b"Content-Length", b"0"))
    elif request.length is None:
        fields.append((b"Transfer-Encoding", b"chunked"))
    else:
        fields.append((b"Content-Length", b"%d" % request.length))
    return fields


def decoded(fields: Iterable[tuple[bytes, bytes]]) -> list[tuple[str, str]]:
    """Header fields as text."""
    return [(name.decode("latin-1"), value.decode("latin-1")) for name, value in fields]


def head_error(exchange: Exchange, error: Exception) -> SDKError | None:
    """What a failure before the answer's head means; None for one that is no failure of the connection."""
    if isinstance(error, SDKError):
        return error
    timeout, sent = exchange.request.timeout, exchange.sent
    if isinstance(error, httpcore2.ConnectTimeout):
        return APITimeoutError(f"no connection within {timeout.connect} s", request_sent=sent)
    if isinstance(error, httpcore2.PoolTimeout):
        return APITimeoutError(f"no free connection within {timeout.pool} s", request_sent=sent)
    if isinstance(error, httpcore2.WriteTimeout):
        return APITimeoutError(f"the server took in nothing for {timeout.write} s", request_sent=sent)
    if isinstance(error, httpcore2.TimeoutException):
        return APITimeoutError(f"no answer within {timeout.read} s", request_sent=sent)
    if isinstance(error, httpcore2.LocalProtocolError):
        return SDKError(f"the request cannot be sent: {error}")
    if isinstance(error, (httpcore2.ConnectError, httpcore2.ProxyError)):
        return APIConnectionError(f"no connection: {error}", request_sent=sent)
    if isinstance(error, (httpcore2.NetworkError, httpcore2.ProtocolError, httpcore2.UnsupportedProtocol)):
        return APIConnectionError(f"no answer: {error or type(error).__name__}", request_sent=sent)
    return None


def body_error(exchange: Exchange, error: Exception) -> SDKError | None:
    """What a failure within the answer's body means."""
    if isinstance(error, httpcore2.TimeoutException):
        return APITimeoutError(f"the body stopped for {exchange.request.timeout.read} s")
    if isinstance(error, (httpcore2.NetworkError, httpcore2.ProtocolError)):
        return IncompleteResponseError(f"the body broke off: {error or type(error).__name__}")
    return error if isinstance(error, SDKError) else None


def close_stream(stream: httpcore2.NetworkStream, pid: int) -> None:
    """Closing a socket leaves another thread that waits on it waiting; shutting it down wakes that thread.

    It also ends the connection for the process `pid` that has opened it, which a forked child must not do.
    """
    from socket import SHUT_RDWR

    sock = stream.get_extra_info("socket")
    try:
        if sock is not None and pid == os.getpid():
            sock.shutdown(SHUT_RDWR)
    except OSError:
        pass  # the other side was faster
    stream.close()


async def aclose_stream(stream: httpcore2.AsyncNetworkStream, pid: int) -> None:
    """The same; event loops wake who waits by themselves, and do not survive a fork."""
    if pid == os.getpid():
        await stream.aclose()


# --- TLS and proxies -------------------------------------------------------------------------------------------------

_contexts: dict[tuple[str | None, str | None], SSLContext] = {}


def ssl_context(origin: Origin, network: Network) -> SSLContext | None:
    """The context to verify servers with: the usual one is made once a process, since that takes tens of milliseconds."""
    if origin.scheme != b"https":
        return None
    if network != DEFAULT_NETWORK:
        return _own_context(network)
    key = (os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))
    context = _contexts.get(key)
    if context is None:
        context = _contexts[key] = httpcore2.default_ssl_context()
    return context


def _own_context(network: Network) -> SSLContext:
    import ssl

    verify, cert = network.verify, network.cert
    if isinstance(verify, str):
        is_folder = os.path.isdir(verify)
        context = ssl.create_default_context(cafile=None if is_folder else verify, capath=verify if is_folder else None)
    elif isinstance(verify, ssl.SSLContext):
        context = verify
    else:
        context = httpcore2.default_ssl_context()
        if not verify:
            context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    if cert is not None:
        context.load_cert_chain(*((cert,) if isinstance(cert, str) else cert))
    return context


def proxy_for(origin: Origin, network: Network) -> Any:
    """The client's proxy, or the one that the environment (`HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`) has for an origin."""
    url = network.proxy
    if url is None:
        from urllib.request import getproxies, proxy_bypass

        proxies = getproxies()
        url = proxies.get(origin.scheme.decode()) or proxies.get("all")
        if not url or proxy_bypass(origin.host.decode()):
            return None
        url = url if "://" in url else f"http://{url}"
    from httpx2 import Proxy

    proxy = url if isinstance(url, Proxy) else Proxy(url)
    target = f"{proxy.url.scheme}://{proxy.url.netloc.decode()}"
    return httpcore2.Proxy(target, auth=proxy.raw_auth, headers=proxy.headers.raw, ssl_context=proxy.ssl_context)
