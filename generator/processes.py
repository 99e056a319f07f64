"""One function over many arguments, in this process or in helpers; the order of answers is that of the arguments."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
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
    """Helpers of this process, which last from `__enter__` to `__exit__`.

    They start at once and import what they will need, while this process still does what only one can do. A crew of one
    is this process itself.
    """

    def __init__(self, processes: int = 1, modules: Sequence[str] = ()) -> None:
        self._processes = processes
        self._modules = tuple(modules)
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Crew:
        if self._processes > 1:
            from concurrent.futures import ProcessPoolExecutor

            self._pool = ProcessPoolExecutor(
                self._processes, _context(), initializer=_prepare, initargs=(self._modules,)
            )
            self._pool.submit(_prepare, ())  # the first task is what starts them
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

    def run_all(
        self,
        function: Callable[..., T],
        arguments: Sequence[tuple[object, ...]],
        told: Callable[[int], None] = lambda done: None,
    ) -> list[T]:
        """`function(*arguments[i])` for every i; `told` hears how many there are answers of. A single one is not worth sending to a helper."""
        answers: list[T] = []
        for answer in self._answers(function, arguments):
            answers.append(answer)
            told(len(answers))
        return answers

    def _answers(self, function: Callable[..., T], arguments: Sequence[tuple[object, ...]]) -> Iterator[T]:
        if self._pool is None or len(arguments) == 1:
            yield from (function(*one) for one in arguments)
        else:
            yield from (future.result() for future in [self._pool.submit(function, *one) for one in arguments])


def processors() -> int:
    """How many processes are worth having here."""
    return min(os.cpu_count() or 1, MOST)


def _prepare(modules: Sequence[str]) -> None:
    for module in modules:
        import_module(module)


def _context() -> BaseContext:
    from multiprocessing import get_context

    # a forked process has imported already what this one has; elsewhere that is unsafe (macOS) or not to be had
    return get_context("fork" if sys.platform == "linux" else "spawn")
