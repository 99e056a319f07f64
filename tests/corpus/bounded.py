"""A function in a child process of this one that may take so much time and memory and no more."""

from __future__ import annotations

import json
import os
import resource
import select
import signal
import sys
import time
import traceback
from collections.abc import Callable
from typing import Any, NamedTuple

SECONDS = 120
"""Of processor time: others may use the machine, too."""
WALL = 15 * SECONDS
BYTES = 2 * 2**30


class Ended(NamedTuple):
    """How a child ended."""

    value: Any
    """What the function returned, as JSON carries it; None where it did not return."""
    fault: str | None
    """A traceback, `time-out`, `memory` or the signal that ended it."""
    seconds: float
    """Of processor time."""
    peak: int
    """Bytes."""


def run(function: Callable[..., Any], *arguments: Any) -> Ended:
    """Call `function` in a forked child, which has all modules that this process has imported."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _work(function, arguments, writing)
    os.close(writing)
    answer, timed_out = _read(reading, child)
    os.close(reading)
    _, status, used = os.wait4(child, 0)
    seconds, peak = used.ru_utime + used.ru_stime, used.ru_maxrss * 1024
    if timed_out or (os.WIFSIGNALED(status) and os.WTERMSIG(status) in (signal.SIGXCPU, signal.SIGKILL)):
        return Ended(None, "time-out", seconds, peak)
    if not answer:
        return Ended(None, f"ended with status {status}", seconds, peak)
    value, fault = json.loads(answer)
    return Ended(value, fault, seconds, peak)


def _work(function: Callable[..., Any], arguments: tuple[Any, ...], writing: int) -> None:
    """Never returns."""
    value, fault = None, None
    try:
        resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 10))
        devnull = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(devnull, stream)
        value = function(*arguments)
    except MemoryError:
        fault = "memory"
    except BaseException:
        fault = traceback.format_exc()[-4000:]
    answer = json.dumps([value, fault]).encode()
    while answer:
        answer = answer[os.write(writing, answer) :]
    os._exit(0)


def _read(reading: int, child: int) -> tuple[bytes, bool]:
    """What the child writes, and whether it took too long."""
    parts: list[bytes] = []
    end = time.monotonic() + WALL
    while True:
        ready, _, _ = select.select([reading], [], [], max(0.0, end - time.monotonic()))
        if not ready:
            os.kill(child, signal.SIGKILL)
            return b"", True
        part = os.read(reading, 1 << 16)
        if not part:
            return b"".join(parts), False
        parts.append(part)


if sys.platform == "win32":
    raise ImportError("children are bounded by resource limits, which this system does not have")
