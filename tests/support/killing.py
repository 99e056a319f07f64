"""Runs an action again and again, each time killed (SIGKILL) just before another of its changes to a folder.

Forks, so it is run in a process of its own that has no threads.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

CHANGES = frozenset(("os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.truncate"))
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC


def count_changes(action: Callable[[], object], folder: Path) -> int:
    """How often the action, run to its end, changes something in the folder."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        seen: list[str] = []
        _watch(folder, seen.append)
        action()
        os.write(writing, str(len(seen)).encode())
        os._exit(0)
    os.waitpid(child, 0)
    return int(os.read(reading, 100))


def killed_before(
    moments: Iterable[int],
    action: Callable[[], object],
    folder: Path,
    *,
    prepare: Callable[[], object],
    check: Callable[[], object],
) -> None:
    """Kill the action before the changes with these numbers, counted from 1, a run for each.

    `prepare` is called before each run, `check` after it.
    """
    for moment in moments:
        prepare()
        child = os.fork()
        if child == 0:
            seen: list[str] = []

            def kill(event: str, seen: list[str] = seen, moment: int = moment) -> None:
                seen.append(event)
                if len(seen) == moment:
                    os.kill(os.getpid(), signal.SIGKILL)

            _watch(folder, kill)
            action()
            os._exit(0)
        _, status = os.waitpid(child, 0)
        assert os.WIFSIGNALED(status), f"the action made fewer than {moment} changes"
        check()


def _watch(folder: Path, tell: Callable[[str], object]) -> None:
    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if event in CHANGES or (event == "open" and _is_writing(arguments)):
            path = arguments[0] if isinstance(arguments[0], str) else ""
            # a relative path is one inside a folder that is open: nothing else here uses any
            if path and (not os.path.isabs(path) or path.startswith(str(folder))):
                tell(event)

    sys.addaudithook(hook)


def _is_writing(arguments: tuple[Any, ...]) -> bool:
    _, mode, flags = arguments
    return bool(flags & WRITING) if isinstance(flags, int) else any(letter in str(mode) for letter in "wax+")
