"""Keeps a client's connections: opened on first use, once; opened anew in a forked child; closed once."""

from __future__ import annotations

import os
from _thread import allocate_lock
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from ..errors import ClientClosedError

if TYPE_CHECKING:
    from .transport import AsyncTransport, Transport


class Locked(Protocol):
    """What is shared by the threads of a process, behind a lock."""

    def reset_lock(self) -> None: ...


class BaseHolder:
    """What both holders know.

    Args:
        make: opens a transport.
        owned: whether closing the holder closes the transport too. What the caller has brought stays open, and is
            kept after a fork.
    """

    __slots__ = ("_closed", "_owned", "_pid", "locked")

    def __init__(self, *, owned: bool) -> None:
        self._owned = owned
        self._pid = os.getpid()
        self._closed = False
        self.locked: tuple[Locked, ...] = ()
        """What needs new locks in a forked child: another thread of the parent may have held the old ones."""

    @property
    def closed(self) -> bool:
        return self._closed

    def notice_fork(self) -> None:
        """Before a call: let go of what belongs to the parent, if this is a forked child."""
        if self._pid == os.getpid():
            return
        self._pid = os.getpid()
        for shared in self.locked:
            shared.reset_lock()
        self._forget()

    def _forget(self) -> None:
        """Drop the parent's connections unclosed: closing them here would end them for the parent, too."""
        raise NotImplementedError


class Holder(BaseHolder):
    """The transport of a sync client."""

    __slots__ = ("_lock", "_make", "_transport")

    def __init__(self, make: Callable[[], Transport], *, owned: bool) -> None:
        super().__init__(owned=owned)
        self._make = make
        self._lock = allocate_lock()
        self._transport: Transport | None = None

    def get(self) -> Transport:
        """The transport. Raises ClientClosedError after `close`."""
        transport = self._transport
        if transport is not None and not self._closed:
            return transport
        with self._lock:
            if self._closed:
                raise ClientClosedError("the client is closed")
            if self._transport is None:
                self._transport = self._make()
            return self._transport

    def _forget(self) -> None:
        self._lock = allocate_lock()
        if self._owned:
            self._transport = None

    def close(self) -> None:
        """Close the connections. Calls under way fail with ClientClosedError."""
        with self._lock:
            self._closed = True
            transport, self._transport = self._transport, None
        if transport is not None and self._owned and self._pid == os.getpid():
            transport.close()


class AsyncHolder(BaseHolder):
    """The transports of an async client: one for each event loop that uses it, since connections belong to a loop."""

    __slots__ = ("_by_loop", "_make", "_shared")

    def __init__(self, make: Callable[[], AsyncTransport], *, owned: bool) -> None:
        super().__init__(owned=owned)
        self._make = make
        self._by_loop: Any = None
        self._shared: AsyncTransport | None = None

    def get(self) -> AsyncTransport:
        """The running loop's transport. Raises ClientClosedError after `aclose`."""
        if self._closed:
            raise ClientClosedError("the client is closed")
        if not self._owned:
            if self._shared is None:
                self._shared = self._make()
            return self._shared
        if self._by_loop is None:
            from weakref import WeakKeyDictionary

            self._by_loop = WeakKeyDictionary()
        loop = running_loop()
        transport: AsyncTransport | None = self._by_loop.get(loop)
        if transport is None:
            transport = self._by_loop[loop] = self._make()
        return transport

    def _forget(self) -> None:
        self._by_loop = None

    async def aclose(self) -> None:
        """Close the running loop's connections; those of other loops ended with them."""
        self._closed = True
        if self._owned and self._by_loop and self._pid == os.getpid():
            transport = self._by_loop.pop(running_loop(), None)
            if transport is not None:
                await transport.aclose()


def running_loop() -> Any:
    """asyncio's event loop, or what trio has in its place."""
    from asyncio import get_running_loop
    from sys import modules

    try:
        return get_running_loop()
    except RuntimeError:
        if (trio := modules.get("trio")) is None:
            raise
    return trio.lowlevel.current_trio_token()
