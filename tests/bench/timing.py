"""Two or more things measured in turn, and what comes of comparing them."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import median, quantiles
from typing import IO, NamedTuple, TypeAlias

from .table import Row

Sampler: TypeAlias = Callable[[], float]
"""Does the thing once; seconds (or whatever is compared)."""

Command: TypeAlias = Sequence[str | Path]


class BenchError(Exception):
    """Something could not be measured that should have been."""


class Skipped(Exception):
    """Something that a measure needs is not here; the text says what."""


def in_turn(samplers: Sequence[Sampler], rounds: int) -> list[list[float]]:
    """The samples of each: a round takes one of every sampler, after a round that does not count."""
    for sampler in samplers:
        sampler()
    taken = [[sampler() for sampler in samplers] for _ in range(rounds)]
    return [list(samples) for samples in zip(*taken, strict=True)]


def ratio(name: str, first: Sequence[float], second: Sequence[float], bound: float | None = None, why: str = "") -> Row:
    """Median by median; the quartiles are those of the ratio within each round."""
    return _row(
        name, median(first) / median(second), [a / b for a, b in zip(first, second, strict=True)], "x", bound, why
    )


def difference(
    name: str, first: Sequence[float], second: Sequence[float], bound: float | None = None, why: str = ""
) -> Row:
    """Median less median, in milliseconds of two samples in seconds."""
    steps = [1000 * (a - b) for a, b in zip(first, second, strict=True)]
    return _row(name, 1000 * (median(first) - median(second)), steps, "ms", bound, why)


def sizes(name: str, sizes: Sequence[float], bound: float | None = None, why: str = "") -> Row:
    """In MiB, of samples in bytes."""
    each = [size / 2**20 for size in sizes]
    return _row(name, median(each), each, "MiB", bound, why)


def _row(name: str, value: float, each: Sequence[float], unit: str, bound: float | None, why: str) -> Row:
    low, _, high = quantiles(each, n=4) if len(each) > 1 else (each[0],) * 3
    return Row(name, value, low, high, len(each), unit, bound, why)


class Spent(NamedTuple):
    """What a process took, in seconds; `cpu` counts the processes it waited for, too. `peak`: the most memory, in bytes."""

    wall: float
    cpu: float
    peak: int


def spent(
    command: Command, *, cwd: Path | None = None, env: Mapping[str, str] | None = None, may_fail: bool = False
) -> Spent:
    """Run a command to its end. Raises BenchError, with the end of what it printed, if it fails and may not."""
    # into a file: reading a pipe would be work in this process while the other is timed
    with tempfile.TemporaryFile() as output:
        environment = {**os.environ, **(env or {})}
        start = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=cwd, env=environment, stdin=subprocess.DEVNULL, stdout=output, stderr=output
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode and not may_fail:
            raise BenchError(f"{' '.join(map(str, command))} failed:\n{_end_of(output)}")
    return Spent(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)


def _end_of(output: IO[bytes]) -> str:
    output.seek(0)
    return output.read().decode(errors="replace")[-2000:]
