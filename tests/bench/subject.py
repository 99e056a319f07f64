"""A child process that does one thing over and over, as often as it is told, and says how long that took.

Each subject has a process of its own, so that no two share an allocator, a garbage collector or imported modules, and
may run in another interpreter.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import NamedTuple

from .places import ROOT
from .timing import BenchError, Sampler, in_turn


class Subject(NamedTuple):
    """What a child runs."""

    function: str
    """`module.name` in `subjects`; see `harness`."""
    arguments: tuple[str | Path, ...]
    python: str | Path = sys.executable


@contextmanager
def running(subject: Subject, count: int) -> Iterator[Sampler]:
    """A sampler: seconds that `count` operations take."""
    command = [str(subject.python), "-m", "tests.bench.harness", subject.function, *map(str, subject.arguments)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        stdin, stdout, stderr = process.stdin, process.stdout, process.stderr
        assert stdin is not None
        assert stdout is not None
        assert stderr is not None

        def sample() -> float:
            stdin.write(f"{count}\n")
            stdin.flush()
            answer = stdout.readline()
            if not answer:
                raise BenchError(f"{subject.function} failed:\n{stderr.read()[-2000:]}")
            return float(answer)

        try:
            yield sample
        finally:
            process.kill()


def compared(*subjects: Subject, count: int, rounds: int) -> list[list[float]]:
    """Samples of each of several subjects, taken in turn."""
    with ExitStack() as stack:
        return in_turn([stack.enter_context(running(subject, count)) for subject in subjects], rounds)
