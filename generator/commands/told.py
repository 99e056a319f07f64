"""What commands print: problems, the result of a client, progress; and how errors end a run."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import click

if TYPE_CHECKING:
    from ..diagnostics import Problem
    from ..pipeline import Outcome

T = TypeVar("T")


def tell(outcome: Outcome, *, check: bool = False) -> bool:
    """Report one client; True if its generation or check failed."""
    print_problems(outcome.problems)
    for line in outcome.warnings:
        click.echo(line, err=True)
    name = outcome.package or str(outcome.job.description)
    if outcome.failed:
        count = sum(problem.severity == "error" for problem in outcome.problems)
        click.echo(f"{name}: {count} error{'s' if count != 1 else ''}, nothing written", err=True)
        return True
    overlays = f", overlays {', '.join(outcome.overlays)}" if outcome.overlays else ""
    if check:
        for line in outcome.differences:
            click.echo(line)
        state = "differs from what would be generated" if outcome.differences else "up to date"
        click.echo(f"{name}: {state} ({outcome.out})", err=bool(outcome.differences))
        return bool(outcome.differences)
    if outcome.report is None:
        click.echo(f"{name}: {outcome.operations} operations, unchanged ({outcome.out})")
        return False
    report = outcome.report
    done = f"{len(report.written)} files written, {len(report.unchanged)} unchanged, {len(report.removed)} removed"
    click.echo(f"{name}: {outcome.operations} operations{overlays}; {done} ({outcome.out})")
    return False


def print_problems(problems: Iterable[Problem]) -> None:
    for problem in problems:
        click.echo(str(problem), err=True)


def fail(problems: Sequence[Problem]) -> NoReturn:
    print_problems(problems)
    sys.exit(1)


def guarded(action: Callable[[], T]) -> T:
    """Errors that a user can cure end in one line and exit 1."""
    from ..diagnostics import InputError, UserError

    try:
        return action()
    except InputError as error:
        fail(error.problems)
    except UserError as error:
        click.echo(f"sdkgen: {error}", err=True)
        sys.exit(1)


class progress:
    """Says what is being done, on a terminal only; rich takes 60 ms to import and would show nothing elsewhere."""

    def __enter__(self) -> Callable[[str], None]:
        self._status: Any = None
        if not sys.stderr.isatty():
            return lambda text: None
        from rich.console import Console

        self._status = Console(stderr=True).status("starting")
        self._status.start()
        return lambda text: self._status.update(text)

    def __exit__(self, *_: object) -> None:
        if self._status is not None:
            self._status.stop()
