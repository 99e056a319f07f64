"""What opens a client's transport. The libraries behind them are imported when the first call needs them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..client.logs import logger

if TYPE_CHECKING:
    from .transport import AsyncTransport, Transport


def sync_maker(package: str, transport: Any, http_client: Any) -> tuple[Callable[[], Transport], bool]:
    """What opens the transport that a client was told to use, and whether the client owns it. Raises ValueError."""
    if http_client is not None:
        _exclusive(transport)
        return lambda: _wrapped(http_client), False
    if transport == "fast":
        return lambda: _fast(package), True
    if transport is None or transport == "default":
        return _pool, True
    _checked(transport)
    return lambda: transport, False


def _pool() -> Transport:
    from .sync_pool import PoolTransport

    return PoolTransport()


def _fast(package: str) -> Transport:
    from .fast import FastTransport

    try:
        return FastTransport()
    except RuntimeError as error:
        _tell_about_fork(package, error)
    return _pool()


def _wrapped(http_client: Any) -> Transport:
    from .callers_client import ClientTransport

    return ClientTransport(http_client)


def async_maker(package: str, transport: Any, http_client: Any) -> tuple[Callable[[], AsyncTransport], bool]:
    """The same for async clients."""
    if http_client is not None:
        _exclusive(transport)
        return lambda: _async_wrapped(http_client), False
    if transport == "fast":
        return lambda: _async_fast(package), True
    if transport is None or transport == "default":
        return _async_pool, True
    _checked(transport)
    return lambda: transport, False


def _async_pool() -> AsyncTransport:
    from .async_pool import AsyncPoolTransport

    return AsyncPoolTransport()


def _async_fast(package: str) -> AsyncTransport:
    from .fast import AsyncFastTransport

    try:
        return AsyncFastTransport()
    except RuntimeError as error:
        _tell_about_fork(package, error)
    return _async_pool()


def _async_wrapped(http_client: Any) -> AsyncTransport:
    from .callers_client import AsyncClientTransport

    return AsyncClientTransport(http_client)


def _exclusive(transport: Any) -> None:
    if transport is not None:
        raise ValueError("http_client and transport exclude each other")


def _checked(transport: Any) -> None:
    if not callable(getattr(transport, "send", None)):
        raise ValueError(f"a transport is 'default', 'fast' or an object with a method send, not {transport!r}")


def _tell_about_fork(package: str, error: RuntimeError) -> None:
    """pyreqwest's threads do not survive a fork, and it refuses to start new ones in the child."""
    logger(package).warning("the default transport takes the place of the fast one: %s", error)
