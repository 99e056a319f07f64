# Derived from async_open.py: change that, then run `make sync`.
"""What opens a client's transport. The libraries behind it are imported when the first call needs them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .transport_setting import checked, exclusive, tell_about_fork

if TYPE_CHECKING:
    from .transport import Transport


def opener(package: str, transport: Any, http_client: Any) -> tuple[Callable[[], Transport], bool]:
    """What opens the transport that a client was told to use, and whether the client owns it. Raises ValueError."""
    if http_client is not None:
        exclusive(transport)
        return lambda: _wrapped(http_client), False
    if transport == "fast":
        return lambda: _fast(package), True
    if transport is None or transport == "default":
        return _pool, True
    checked(transport)
    return lambda: transport, False


def _pool() -> Transport:
    from .sync_pool import PoolTransport

    return PoolTransport()


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
