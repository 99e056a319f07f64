"""One process at a time changes a folder: a lock on the folder's parent, which leaves no file. POSIX only."""

from __future__ import annotations

import errno
import fcntl
import os
import time
from collections.abc import Generator
from contextlib import contextmanager

PATIENCE = 60.0
"""Seconds to wait for another process."""


class Busy(OSError):
    """Another process is changing the folder and does not come to an end."""


@contextmanager
def lock(place: str) -> Generator[None, None, None]:
    """Keep other processes from changing `place`; waits for one that does, up to `PATIENCE`. Raises Busy, OSError."""
    handle = os.open(os.path.dirname(place), os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        _wait(handle)
        yield
    finally:
        os.close(handle)


def _wait(handle: int) -> None:
    end = time.monotonic() + PATIENCE
    while True:
        try:
            return fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > end:
                raise Busy(errno.EBUSY, "another run is writing here") from None
            time.sleep(0.02)
        except OSError:
            return None  # no locks on this file system
