"""What the client logs under the package's own name: a line for an answer and a retry at INFO, for a request at DEBUG.

Lines hold methods, paths, status codes, times and request ids; never a query, a body or a credential.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from logging import Logger

_loggers: dict[str, Logger] = {}

LEVELS = ("debug", "info", "warning", "error")


def log_as_told(package: str, prefix: str) -> None:
    """Write the package's log to stderr where the environment variable `<prefix>_LOG` names a level.

    Raises ValueError for one that there is not.
    """
    level = os.environ.get(f"{prefix}_LOG", "").lower() if prefix else ""
    if not level:
        return
    if level not in LEVELS:
        raise ValueError(f"{prefix}_LOG is {', '.join(LEVELS[:-1])} or {LEVELS[-1]}, not {level!r}")
    import logging

    log = logger(package)
    log.setLevel(level.upper())
    if not any(isinstance(handler, logging.StreamHandler) for handler in log.handlers):
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        log.addHandler(handler)


def logger(package: str) -> Logger:
    """The logger of a generated package. `logging` is imported here, at the first call, to keep start-up short."""
    found = _loggers.get(package)
    if found is None:
        from logging import NullHandler, getLogger

        found = getLogger(package)
        found.addHandler(NullHandler())
        _loggers[package] = found
    return found
