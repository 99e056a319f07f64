"""What opens a client's transport. The libraries behind it are imported when the first call needs them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .transport_setting import DEFAULT_NETWORK, Network, checked, checked_client, tell_about_fork

if TYPE_CHECKING:
    from .transport import AsyncTransport


def opener(
    package: str, transport: Any, http_client: Any, network: Network
) -> tuple[Callable[[], AsyncTransport], bool]:
    """What opens the transport that a client was told to use, and whether the client owns it.

    Raises ValueError or TypeError for settings that make no sense.
    """
    if http_client is not None:
        checked_client(http_client, "httpx2.AsyncClient", transport, network)
        return lambda: _wrapped(http_client), False
    if transport is None or transport == "default":
        return lambda: _pool(network), True
    checked(transport, network)
    if transport == "fast":
        return lambda: _fast(package), True
    return lambda: transport, False


def _pool(network: Network = DEFAULT_NETWORK) -> AsyncTransport:
    from .async_pool import AsyncPoolTransport

    return AsyncPoolTransport(network)


def _fast(package: str) -> AsyncTransport:
    from .async_fast import AsyncFastTransport

    try:
        return AsyncFastTransport()
    except RuntimeError as error:
        tell_about_fork(package, error)
    return _pool()


def _wrapped(http_client: Any) -> AsyncTransport:
    from .async_callers_client import AsyncClientTransport

    return AsyncClientTransport(http_client)
