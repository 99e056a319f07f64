"""Warnings that name the line of the caller's code, and not one of the client's own."""

from __future__ import annotations

_PACKAGE = __name__.partition("._runtime")[0].removesuffix(".warn")


def warn(message: str, category: type[Warning]) -> None:
    """Warn of the nearest line outside of the client: views and streaming responses call methods for their caller."""
    import warnings
    from inspect import currentframe

    level, frame = 1, currentframe()
    while frame is not None and _is_ours(frame.f_globals.get("__name__", "")):
        level, frame = level + 1, frame.f_back
    warnings.warn(message, category, stacklevel=level)


def _is_ours(module: str) -> bool:
    return module == _PACKAGE or module.startswith(f"{_PACKAGE}.")
