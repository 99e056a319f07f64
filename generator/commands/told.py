"""What commands print: problems, the result of a client, progress; and how errors end a run."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import click

from ..diagnostics import visible
from .terminal import is_rich, show

if TYPE_CHECKING:
    from ..diagnostics import Problem
    from ..pipeline import Outcome

T = TypeVar("T")


def tell(outcome: Outcome, *, check: bool = False) -> bool:
    """Say what became of one client; True if its generation or check failed."""
    for line in outcome.warnings:
        say(line, err=True)
    name = outcome.package or str(outcome.job.description)
    if outcome.failed:
        count = sum(problem.severity == "error" for problem in outcome.problems)
        errors = f"{count} error{'s' if count != 1 else ''}"
        say(f"{name}: {errors}, nothing written; mend what is told above, and run this again", err=True)
        return True
    overlays = f", overlays {', '.join(outcome.overlays)}" if outcome.overlays else ""
    if check:
        for line in outcome.differences:
            say(line)
        state = "differs from what would be generated" if outcome.differences else "up to date"
        cure = "; generate it again, and look at what changes" if outcome.differences else ""
        say(f"{name}: {state} ({outcome.out}){cure}", err=bool(outcome.differences))
        return bool(outcome.differences)
    if outcome.report is None:
        say(f"{name}: {outcome.operations} operations, {outcome.files} files, unchanged ({outcome.out})")
        return False
    report = outcome.report
    done = f"{len(report.written)} files written, {len(report.unchanged)} unchanged, {len(report.removed)} removed"
    say(f"{name}: {outcome.operations} operations{overlays}; {done} ({outcome.out})")
    return False


def tells_problems(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the options that say how problems are told. What they say is kept in click's context."""

    def keep(name: str) -> Callable[[click.Context, click.Parameter, Any], None]:
        return lambda context, _, value: context.meta.update({name: value})

    form = click.option(
        "--format",
        type=click.Choice(["text", "json", "github"]),
        default="text",
        show_default=True,
        expose_value=False,
        callback=keep("format"),
        help="How problems are told; those of json and github go to standard output.",
    )
    verbose = click.option(
        "--verbose",
        is_flag=True,
        expose_value=False,
        callback=keep("verbose"),
        help="List every note, not the first few of a kind.",
    )
    return form(verbose(command))


def print_problems(problems: Sequence[Problem]) -> None:
    from ..diagnostics import as_github, as_json, summary

    meta = click.get_current_context().meta
    form = meta.get("format", "text")
    if form == "json":
        click.echo(as_json(problems))
    elif form == "github":
        for line in as_github(problems):
            click.echo(line)
    elif is_rich():
        show(problems, verbose=bool(meta.get("verbose")))
    else:
        for line in map(str, problems) if meta.get("verbose") else summary(problems):
            click.echo(line, err=True)


def say(line: str, *, err: bool = False) -> None:
    """A line for people; out of the way where standard output is for a tool."""
    click.echo(visible(line), err=err or click.get_current_context().meta.get("format") == "json")


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
        click.echo(visible(f"sdkgen: {error}"), err=True)
        sys.exit(1)


def say_next(outcomes: Sequence[Outcome]) -> None:
    """Where to look now that clients are there."""
    done = [outcome for outcome in outcomes if outcome.out is not None and not outcome.failed]
    if done:
        out = done[-1].out
        more = f" (and {len(done) - 1} more)" if len(done) > 1 else ""
        say(f"next: pip install {out}{more}; its methods: {out}/api.md, how to use it: {out}/README.md")


class progress:
    """Says what is being done, on a terminal only; rich takes 60 ms to import and would show nothing elsewhere."""

    def __enter__(self) -> Callable[[str], None]:
        self._status: Any = None
        if not is_rich():
            return lambda text: None
        from rich.console import Console
        from rich.text import Text

        self._status = Console(stderr=True).status("starting")
        self._status.start()
        return lambda text: self._status.update(Text(visible(text)))

    def __exit__(self, *_: object) -> None:
        if self._status is not None:
            self._status.stop()
