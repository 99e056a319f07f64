"""Warnings of what the API is going to take away: a `DeprecationWarning` that names the line which calls.

How often one is shown is the warnings filter's to say: by default once for each line, with `error` never.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar, cast

from .types import omit
from .warn import warn

__all__ = ["deprecated_arguments", "deprecated_method"]

F = TypeVar("F", bound=Callable[..., Any])


def deprecated_arguments(method: str, *names: str) -> Callable[[F], F]:
    """Decorates a method some of whose arguments are deprecated: each that is given warns, one that is left out does not.

    Args:
        method: as callers write it.
        names: of the arguments.
    """

    def decorate(function: F) -> F:
        code = function.__code__
        positional = code.co_varnames[1 : code.co_posonlyargcount]

        @wraps(function)
        def warning(self: Any, *args: Any, **kwargs: Any) -> Any:
            given = {**dict(zip(positional, args, strict=False)), **kwargs}
            for name in names:
                if given.get(name, omit) is not omit:
                    warn(f"the argument {name} of {method} is deprecated", DeprecationWarning)
            return function(self, *args, **kwargs)

        return _as_is(warning, function)

    return decorate


if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated_method  # editors and type checkers know this one (PEP 702)
else:

    def deprecated_method(message: str) -> Callable[[F], F]:
        """Decorates a method that is deprecated as a whole."""

        def decorate(function: F) -> F:
            @wraps(function)
            def warning(*args: Any, **kwargs: Any) -> Any:
                warn(message, DeprecationWarning)
                return function(*args, **kwargs)

            warning.__deprecated__ = message
            return _as_is(warning, function)

        return decorate


def _as_is(wrapper: Any, function: F) -> F:
    """`wrapper`, which warns as soon as it is called, told to be a coroutine function where `function` is one."""
    if function.__code__.co_flags & _COROUTINE and sys.version_info >= (3, 12):
        from inspect import markcoroutinefunction

        markcoroutinefunction(wrapper)
    return cast("F", wrapper)


_COROUTINE = 0x80
"""`inspect.CO_COROUTINE`, without importing that."""
