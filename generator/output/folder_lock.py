"""Runs that change the same place take turns."""

from __future__ import annotations

import errno
import os
from collections.abc import Generator
from contextlib import contextmanager
from hashlib import sha256

from .cache import Cache

PATIENCE = 60.0
"""Seconds to wait for another process."""


class Busy(OSError):
    """Another process is changing the place and does not come to an end."""


@contextmanager
def lock(place: str) -> Generator[None, None, None]:
    """Keep this user's other processes from changing `place`; waits for one that does, up to `PATIENCE`.

    The lock is a file in the user's cache folder, so none is left beside the place; without such a folder nothing keeps
    processes apart. Raises Busy, and OSError where the place's folder is not to be had.
    """
    from filelock import FileLock, Timeout

    os.stat(os.path.dirname(place))
    folder = Cache.own().folder("locks")
    if folder is None:
        yield
        return
    name = sha256(os.fsencode(os.path.normcase(os.path.realpath(place)))).hexdigest()
    try:
        with FileLock(folder / name, timeout=PATIENCE, poll_interval=0.02):
            yield
    except Timeout:
        raise Busy(errno.EBUSY, "another run is writing here") from None
