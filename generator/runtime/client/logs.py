"""What the client logs: one line for a request, an answer and a retry, at DEBUG, under the package's own name.

Lines hold methods, paths, status codes, times and request ids; never a query, a body or a credential.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from logging import Logger

_loggers: dict[str, Logger] = {}


def logger(package: str) -> Logger:
    """The logger of a generated package. `logging` is imported here, at the first call, to keep start-up short."""
    found = _loggers.get(package)
    if found is None:
        from logging import NullHandler, getLogger

        found = getLogger(package)
        found.addHandler(NullHandler())
        _loggers[package] = found
    return found
