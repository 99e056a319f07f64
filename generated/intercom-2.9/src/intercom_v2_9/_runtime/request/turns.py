"""One at a time: a lock for the tasks of each event loop, as a thread's lock is for threads."""

from __future__ import annotations

from _thread import allocate_lock
from types import TracebackType
from typing import Any


class AsyncTurns:
    """An asynchronous lock for each event loop that uses it, on asyncio or trio. Loops do not wait for each other."""

    __slots__ = ("_by_loop", "_guard")

    def __init__(self) -> None:
        self._by_loop: Any = None
        self._guard = allocate_lock()

    def _lock(self) -> Any:
        from anyio import Lock

        from ..http.connections import running_loop

        with self._guard:
            if self._by_loop is None:
                from weakref import WeakKeyDictionary

                self._by_loop = WeakKeyDictionary()
            loop = running_loop()
            lock = self._by_loop.get(loop)
            if lock is None:
                lock = self._by_loop[loop] = Lock()
            return lock

    async def __aenter__(self) -> None:
        await self._lock().acquire()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._lock().release()
