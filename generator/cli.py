"""The command line: click commands, nothing else. Exit 0 done, 1 the description or a check failed, 2 wrong usage."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NoReturn, TypeVar

import click

from . import __version__

if TYPE_CHECKING:
    from .diagnostics import Problem
    from .pipeline import Described, Job, Outcome
    from .versions.fetch import Fetched

T = TypeVar("T")


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="sdkgen")
def main() -> None:
    """Typed Python clients from OpenAPI descriptions."""


# --- generate --------------------------------------------------------------------------------------------------------


@main.command()
@click.argument("spec", nargs=-1)
@click.option(
    "--out", type=click.Path(path_type=Path), help="Folder of the client; with several, the folder above them."
)
@click.option(
    "--overlay", "overlays", multiple=True, type=click.Path(path_type=Path), help="Instead of the pin's overlays."
)
@click.option("--no-overlay", is_flag=True, help="Take the description as it is.")
@click.option("--check", is_flag=True, help="Compare with what is there instead of writing; exit 1 if it differs.")
@click.option("--tolerant", is_flag=True, help="Let a faulty node be of any type, with a warning, instead of stopping.")
@click.option(
    "--templates", type=click.Path(path_type=Path, exists=True, file_okay=False), help="Templates that override ours."
)
@click.option("--package", help="Import name of the client, instead of the one made of title and version.")
@click.option("--jobs", type=click.IntRange(min=1), help="Processes to use; by default one for each processor.")
@click.option("--fresh", is_flag=True, help="Ignore what lies in the output folder.")
def generate(
    spec: tuple[str, ...],
    out: Path | None,
    overlays: tuple[Path, ...],
    no_overlay: bool,
    check: bool,
    tolerant: bool,
    templates: Path | None,
    package: str | None,
    jobs: int | None,
    fresh: bool,
) -> None:
    """Generate the client of each SPEC: a file, or a pinned version. Without SPEC, of every pinned version."""
    from . import pipeline

    if overlays and no_overlay:
        raise click.UsageError("--overlay and --no-overlay exclude each other")
    if package is not None:
        _check_package(package)
    work = _jobs(spec, out, overlays, no_overlay)
    if package is not None and len(work) > 1:
        raise click.UsageError("--package names one client; give one SPEC")
    with _progress() as progress:
        run = pipeline.Run(pipeline.Options(tolerant, package), templates, jobs, fresh, check, progress=progress)
        outcomes = _guarded(lambda: pipeline.generate(work, run))
    failed = [_tell(outcome, check=check) for outcome in outcomes]
    sys.exit(1 if any(failed) else 0)


def _check_package(package: str) -> None:
    from .names.assign import checked_package

    try:
        checked_package(package)
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="--package") from None


def _jobs(spec: Sequence[str], out: Path | None, overlays: Sequence[Path], no_overlay: bool) -> list[Job]:
    from . import installation
    from .pipeline import Job

    folder = installation.specs_folder()
    wanted: list[str] = list(spec) or _guarded(lambda: _available(folder))
    chosen = () if no_overlay else tuple(overlays) or None
    jobs: list[Job] = []
    for one in wanted:
        path = _description(one, folder)
        client = out if out is None or len(wanted) == 1 else out / path.stem
        jobs.append(Job(path, client, chosen, None if no_overlay else folder))
    return jobs


def _available(folder: Path) -> list[str]:
    """Every pinned version whose description is there; the others are named."""
    from .versions import pins

    missing = pins.missing_versions(folder)
    if missing:
        click.echo(f"pinned but not fetched: {', '.join(missing)} (sdkgen fetch VERSION)", err=True)
    return pins.available_versions(folder)


def _description(spec: str, folder: Path) -> Path:
    """The file that SPEC names. A pinned version's file has to be the one that was pinned."""
    path = Path(spec)
    if path.is_file() or any(character in spec for character in "/\\") or path.suffix in (".yaml", ".yml", ".json"):
        return path
    from .versions import pins

    return _guarded(lambda: pins.pinned_file(folder, spec))


def _tell(outcome: Outcome, *, check: bool) -> bool:
    """Report one client; True if its generation or check failed."""
    _print_problems(outcome.problems)
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


# --- one description -------------------------------------------------------------------------------------------------


@main.command()
@click.argument("spec")
def validate(spec: str) -> None:
    """Report every problem of SPEC, its pin's overlays applied."""
    from .validate import second_opinion

    described = _describe(spec)
    objections = second_opinion(described.document)
    if objections:
        _fail(objections)
    count = len(described.problems)
    click.echo(f"{described.document.name}: {len(described.api.operations)} operations, {count} warnings")


@main.command()
@click.argument("spec")
def surface(spec: str) -> None:
    """Print what the client of SPEC offers, as JSON."""
    import json

    from . import pipeline
    from .surface.surface import surface as fixed

    package = pipeline.view_of(_describe(spec), pipeline.Options())
    click.echo(json.dumps(fixed(package), indent=2, ensure_ascii=False))


def _describe(spec: str) -> Described:
    """What SPEC says, its warnings printed; an error among them ends the run."""
    from . import installation, pipeline

    folder = installation.specs_folder()
    job = pipeline.Job(_description(spec, folder), None, None, folder)
    described = _guarded(lambda: pipeline.describe(job, pipeline.Options()))
    _print_problems(described.problems)
    return described


# --- versions --------------------------------------------------------------------------------------------------------


@main.command()
@click.argument("old")
@click.argument("new")
@click.option("--format", "form", type=click.Choice(["text", "md", "json"]), default="text", show_default=True)
@click.option("--fail-on", type=click.Choice(["breaking"]), help="Exit 1 if there is such a change.")
def diff(old: str, new: str, form: Literal["text", "md", "json"], fail_on: str | None) -> None:
    """Report what changes for callers from OLD to NEW: each a version, a description or a generated client."""
    from .surface import diff as differ

    old_surface, new_surface = _surface_of(old), _surface_of(new)
    report = _guarded(lambda: differ.report(old_surface, new_surface))
    if form == "text":
        differ.print_text(report)
    else:
        click.echo(differ.FORMATS[form](report), nl=False)
    sys.exit(1 if fail_on is not None and report.has("breaking") else 0)


def _surface_of(spec: str) -> Mapping[str, Any]:
    """The whole surface of what SPEC names; a generated client has it with it."""
    import json

    from . import pipeline
    from .surface.surface import full

    stored = Path(spec) / "surface.json" if Path(spec).is_dir() else Path(spec)
    if stored.name.endswith("surface.json"):
        try:
            found: Mapping[str, Any] = json.loads(stored.read_text("utf-8"))
        except (OSError, ValueError) as error:
            click.echo(f"sdkgen: {stored}: {error}; name a version, a description or a generated client", err=True)
            sys.exit(1)
        return found
    return full(pipeline.view_of(_describe(spec), pipeline.Options()))


@main.command()
@click.argument("version")
@click.option("--from", "source", metavar="URL|FILE", help="Instead of the place where Intercom publishes it.")
def fetch(version: str, source: str | None) -> None:
    """Get the description of VERSION and pin it."""
    from . import installation
    from .versions import fetch as fetching

    with fetching.progress_bar(f"fetching {version}") as progress:
        fetched = _guarded(
            lambda: fetching.fetch(
                version, source, folder=fetching.own_folder(installation.specs_folder()), progress=progress
            )
        )
    _tell_fetched(fetched)


def _tell_fetched(fetched: Fetched) -> None:
    state = "pinned" if fetched.changed else "is the pinned file"
    click.echo(f"{fetched.pin.version}: {fetched.path} {state} (sha256 {fetched.pin.sha256[:12]}...)")
    for line in fetched.summary:
        click.echo(f"  {line}")


@main.command()
@click.argument("version")
@click.option("--from", "source", metavar="URL|FILE", help="Instead of the place where Intercom publishes it.")
def bump(version: str, source: str | None) -> None:
    """Fetch VERSION, generate its client and say what it changes for the callers of the version before."""
    from . import installation, pipeline
    from .versions import bump as bumping
    from .versions import fetch as fetching

    with fetching.progress_bar(f"fetching {version}") as progress:
        bumped = _guarded(
            lambda: bumping.bump(
                version,
                source,
                folder=fetching.own_folder(installation.specs_folder()),
                run=pipeline.Run(),
                progress=progress,
            )
        )
    _tell_fetched(bumped.fetched)
    for note in bumped.notes:
        click.echo(note)
    failed = _tell(bumped.outcome, check=False)
    if bumped.report is not None:
        from .surface.diff import print_text

        click.echo()
        print_text(bumped.report)
        click.echo(f"\nalso in {bumped.changes}")
    sys.exit(1 if failed else 0)


@main.command()
def versions() -> None:
    """Show the pinned versions and how each stands."""
    from rich.console import Console
    from rich.table import Table

    from . import installation
    from .versions import pins

    table = Table(box=None, header_style="bold")
    for heading in ("version", "package", "state", "retrieved", "source"):
        table.add_column(heading)
    for pin, state in _guarded(lambda: pins.statuses(installation.specs_folder())):
        table.add_row(pin.version, pin.package, state, pin.retrieved, pin.source, style=STATE_STYLES[state])
    # in a pipe rich assumes 80 columns and would cut addresses short
    Console(width=None if sys.stdout.isatty() else 200).print(table)


STATE_STYLES = {"ready": "", "not fetched": "dim", "changed": "red"}


# --- output ----------------------------------------------------------------------------------------------------------


def _print_problems(problems: Iterable[Problem]) -> None:
    for problem in problems:
        click.echo(str(problem), err=True)


def _fail(problems: Sequence[Problem]) -> NoReturn:
    _print_problems(problems)
    sys.exit(1)


def _guarded(action: Callable[[], T]) -> T:
    """Errors that a user can cure end in one line and exit 1."""
    from .diagnostics import InputError, UserError

    try:
        return action()
    except InputError as error:
        _fail(error.problems)
    except UserError as error:
        click.echo(f"sdkgen: {error}", err=True)
        sys.exit(1)


class _progress:
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
