"""Time and chance, in one object, so that a test can put its own in their place."""

from __future__ import annotations

import time


class Clock:
    """What the client asks about time. `now` never goes back; `epoch` is the wall clock. Both in seconds."""

    __slots__ = ()

    def now(self) -> float:
        return time.monotonic()

    def epoch(self) -> float:
        return time.time()

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)

    async def asleep(self, seconds: float) -> None:
        # anyio comes with httpx2 and knows both asyncio and trio.
        from anyio import sleep

        await sleep(seconds)

    def uniform(self, high: float) -> float:
        """A random number from 0 to `high`."""
        from random import random

        return random() * high
