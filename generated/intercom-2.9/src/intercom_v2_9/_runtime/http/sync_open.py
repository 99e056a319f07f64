# Derived from async_open.py: change that, then run `make sync`.
"""What opens a client's transport. The libraries behind it are imported when the first call needs them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .transport_setting import DEFAULT_NETWORK, Network, checked, checked_client, tell_about_fork

if TYPE_CHECKING:
    from .transport import Transport


def opener(package: str, transport: Any, http_client: Any, network: Network) -> tuple[Callable[[], Transport], bool]:
    """What opens the transport that a client was told to use, and whether the client owns it.

    Raises ValueError or TypeError for settings that make no sense.
    """
    if http_client is not None:
        checked_client(http_client, "httpx2.Client", transport, network)
        return lambda: _wrapped(http_client), False
    if transport is None or transport == "default":
        return lambda: _pool(network), True
    checked(transport, network)
    if transport == "fast":
        return lambda: _fast(package), True
    return lambda: transport, False


def _pool(network: Network = DEFAULT_NETWORK) -> Transport:
    from .sync_pool import PoolTransport

    return PoolTransport(network)


def _fast(package: str) -> Transport:
    from .sync_fast import FastTransport

    try:
        return FastTransport()
    except RuntimeError as error:
        tell_about_fork(package, error)
    return _pool()


def _wrapped(http_client: Any) -> Transport:
    from .sync_callers_client import ClientTransport

    return ClientTransport(http_client)
