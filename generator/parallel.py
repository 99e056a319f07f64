"""One function over many arguments, in this process or in several; the order of answers is that of the arguments."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from multiprocessing.context import BaseContext

T = TypeVar("T")


def workers(wanted: int | None, tasks: int) -> int:
    """How many processes to use: never more than there are tasks or processors, unless asked for."""
    return max(1, min(wanted or os.cpu_count() or 1, tasks))


def run_all(function: Callable[..., T], arguments: Sequence[tuple[object, ...]], jobs: int | None) -> list[T]:
    """`function(*arguments[i])` for every i.

    The other processes take them from the front, this one from the back until they meet: no process is left waiting for
    one that the system favours less.
    """
    count = workers(jobs, len(arguments))
    if count <= 1:
        return [function(*one) for one in arguments]
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(count - 1, mp_context=_context()) as pool:
        away = [pool.submit(function, *one) for one in arguments]
        here = {index: function(*arguments[index]) for index in reversed(range(len(away))) if away[index].cancel()}
        return [here[index] if index in here else future.result() for index, future in enumerate(away)]


def _context() -> BaseContext:
    from multiprocessing import get_context

    # forked workers have everything imported already
    return get_context("fork" if hasattr(os, "fork") else "spawn")
