"""One function over many arguments, in this process and in others; the order of answers is that of the arguments."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from importlib import import_module
from types import TracebackType
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing.context import BaseContext

T = TypeVar("T")

MOST = 8
"""Processes, unless more are asked for: further ones have too little to do to make up for their start."""


class Crew:
    """This process and its helpers, which last from `__enter__` to `__exit__`.

    They start at once and import what they will need, while this process still does what only one can do.
    """

    def __init__(self, processes: int = 1, modules: Sequence[str] = ()) -> None:
        self._helpers = max(processes, 1) - 1
        self._modules = tuple(modules)
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Crew:
        if self._helpers:
            from concurrent.futures import ProcessPoolExecutor

            self._pool = ProcessPoolExecutor(self._helpers, _context(), initializer=_prepare, initargs=(self._modules,))
            self._pool.submit(_prepare, ())  # the first task is what starts them
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

    def run_all(self, function: Callable[..., T], arguments: Sequence[tuple[object, ...]]) -> list[T]:
        """`function(*arguments[i])` for every i.

        The helpers take them from the front, this process from the back until they meet: none waits for one that the
        system favours less.
        """
        if self._pool is None or len(arguments) < 2:
            return [function(*one) for one in arguments]
        away = [self._pool.submit(function, *one) for one in arguments]
        here = {index: function(*arguments[index]) for index in reversed(range(len(away))) if away[index].cancel()}
        return [here[index] if index in here else future.result() for index, future in enumerate(away)]


def processors() -> int:
    """How many processes are worth having here."""
    return min(os.cpu_count() or 1, MOST)


def _prepare(modules: Sequence[str]) -> None:
    for module in modules:
        import_module(module)


def _context() -> BaseContext:
    from multiprocessing import get_context

    # a forked process has imported already what this one has
    return get_context("fork" if hasattr(os, "fork") else "spawn")
