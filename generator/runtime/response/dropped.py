"""What becomes of the connection of an answer that nobody reads: a garbage collector has called."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

_closing: set[Any] = set()
"""Tasks: an event loop itself keeps none of them from being collected."""


def dropped(stream: Any) -> None:
    """Give the connection back."""
    stream.close()


def async_dropped(stream: Any) -> None:
    """Let the running event loop give the connection back; without one, its connections are gone, too."""
    from asyncio import get_running_loop

    try:
        task = get_running_loop().create_task(stream.aclose())
    except RuntimeError:
        _dropped_on_trio(stream)
    else:
        _closing.add(task)
        task.add_done_callback(_closing.discard)


def _dropped_on_trio(stream: Any) -> None:
    from sys import modules

    trio: Any = modules.get("trio")
    if trio is not None:
        with suppress(RuntimeError):  # outside of trio, too
            trio.lowlevel.spawn_system_task(stream.aclose)
