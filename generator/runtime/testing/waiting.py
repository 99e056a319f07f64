"""Clients that do not wait: for tests of what is tried again."""

from __future__ import annotations

from typing import Any, TypeVar, cast

from ..client.clock import Clock

ClientT = TypeVar("ClientT")


class InstantClock(Clock):
    """A clock that does not wait: sleeping lets its time pass at once, so that retries take none."""

    __slots__ = ("_slept",)

    def __init__(self) -> None:
        self._slept = 0.0

    def now(self) -> float:
        return super().now() + self._slept

    def epoch(self) -> float:
        return super().epoch() + self._slept

    def sleep(self, seconds: float) -> None:
        self._slept += seconds

    async def asleep(self, seconds: float) -> None:
        self._slept += seconds


def without_waiting(client: ClientT) -> ClientT:
    """`client`, changed so that it does not wait between attempts. For clients with a fake transport."""
    cast(Any, client)._core.clock = InstantClock()
    return client
