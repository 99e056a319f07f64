"""What a person at a terminal sees: problems in colour, each with its line of the file and a caret.

Elsewhere (in a pipe, under CI, with NO_COLOR, on a terminal that can do nothing) problems are lines of their fixed form.
Text of a description is never markup here, and what a terminal would obey is written as an escape.
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from ..diagnostics import Severity, visible

if TYPE_CHECKING:
    from rich.text import Text

    from ..diagnostics import Problem

STYLES: dict[Severity, str] = {"error": "bold red", "warning": "bold yellow", "note": "bold blue"}

SHOWN = 3
"""Notes of one code that are shown whole; the others are counted."""

LARGEST = 64 * 2**20
"""Bytes of a file whose lines are shown."""


def is_rich() -> bool:
    """Whether whoever reads the messages sees colours, and sees them change."""
    plain = os.environ.get("NO_COLOR") or os.environ.get("CI") or os.environ.get("TERM") == "dumb"
    return sys.stderr.isatty() and not plain


def show(problems: Sequence[Problem], *, verbose: bool) -> None:
    """Print problems to standard error, by file and place."""
    from rich.console import Console

    console = Console(stderr=True, markup=False, emoji=False, highlight=False)
    width = max(console.width, 40)
    seen: Counter[str] = Counter()
    for problem in sorted(problems, key=lambda one: (one.file, one.line, one.column, one.code)):
        seen[problem.code] += problem.severity == "note"
        if problem.severity == "note" and seen[problem.code] > SHOWN and not verbose:
            continue
        for line in _lines(problem, width):
            console.print(line, soft_wrap=True)
    hidden = sum(count - SHOWN for count in seen.values() if count > SHOWN)
    for line in _counts(problems, 0 if verbose else hidden):
        console.print(line, soft_wrap=True)


def _lines(problem: Problem, width: int) -> Iterator[Text]:
    from rich.text import Text

    style = STYLES[problem.severity]
    place = f"{problem.file}:{problem.line}:{problem.column}" if problem.line else problem.file
    yield Text.assemble((f"{problem.severity} {visible(problem.code)}", style), "  ", (visible(place), "bold"))
    if problem.line:
        yield from _excerpt(problem, width, style)
    yield Text("  " + visible(problem.message))
    if problem.pointer != "#":
        yield Text(f"  at {visible(problem.pointer)}", "dim")
    yield Text("")


def _excerpt(problem: Problem, width: int, style: str) -> Iterator[Text]:
    """The line, cut so that its place is seen, and a caret below that."""
    from rich.cells import cell_len, chop_cells
    from rich.text import Text

    lines = _read(problem.file)
    if not 0 < problem.line <= len(lines):
        return
    number = str(problem.line)
    room = width - len(number) - 8
    line = lines[problem.line - 1]
    before = visible(line[: max(problem.column - 1, 0)])
    after = visible(line[max(problem.column - 1, 0) :][:room])
    if cell_len(before) > room // 2:
        before = "…" + before[-(room // 2) :]
    shown = before + after
    if cell_len(shown) > room:
        shown = chop_cells(shown, room - 1)[0] + "…"
    yield Text.assemble((f"  {number} │ ", "dim"), shown)
    yield Text.assemble((f"  {' ' * len(number)} │ ", "dim"), " " * cell_len(before), ("^", style))


@lru_cache(8)
def _read(file: str) -> tuple[str, ...]:
    """The lines of a file that the run has read already; none where it is no such file."""
    path = Path(file)
    try:
        if not path.is_file() or path.stat().st_size > LARGEST:
            return ()
        return tuple(path.read_text("utf-8-sig", errors="replace").splitlines())
    except OSError:
        return ()


def _counts(problems: Sequence[Problem], hidden: int) -> Iterator[Text]:
    from rich.text import Text

    counted = Counter(problem.severity for problem in problems)
    if not counted:
        return
    told = [f"{counted[one]} {one}{'s' if counted[one] != 1 else ''}" for one in STYLES if counted[one]]
    files = len({problem.file for problem in problems})
    more = f" ({hidden} more with --verbose)" if hidden else ""
    style = next(style for one, style in STYLES.items() if counted[one])
    cure = "; mend the errors, or correct them with --overlay FILE, and run this again" if counted["error"] else ""
    yield Text(f"{', '.join(told)} in {files} file{'s' if files != 1 else ''}{more}{cure}", style)
