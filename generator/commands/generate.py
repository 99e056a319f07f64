"""`sdkgen generate`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .reading import Reading, reads_specs
from .told import guarded, print_problems, progress, say_next, tell, tells_problems

if TYPE_CHECKING:
    from ..pipeline import Job


@click.command()
@click.argument("spec", nargs=-1)
@click.option(
    "--out", type=click.Path(path_type=Path), help="Folder of the client; with several, the folder above them."
)
@click.option("--check", is_flag=True, help="Compare with what is there instead of writing; exit 1 if it differs.")
@click.option(
    "--templates", type=click.Path(path_type=Path, exists=True, file_okay=False), help="Templates that override ours."
)
@click.option("--package", help="Import name of the client, instead of the one that its pin or title gives.")
@click.option("--jobs", type=click.IntRange(min=1), help="Processes to use; by default one for each processor.")
@click.option("--fresh", is_flag=True, help="Take over no text from what lies in the output folder or beside it.")
@click.option("--force", is_flag=True, help="Write into a folder that no run made, or that another client is in.")
@reads_specs
@tells_problems
def generate(
    spec: tuple[str, ...],
    out: Path | None,
    reading: Reading,
    check: bool,
    templates: Path | None,
    package: str | None,
    jobs: int | None,
    fresh: bool,
    force: bool,
) -> None:
    """Generate the client of each SPEC: a file, or a pinned version. Without SPEC, of every pinned version."""
    from .. import pipeline

    if package is not None:
        _check_package(package)
    work = _jobs(spec, out, reading)
    if package is not None and len(work) > 1:
        raise click.UsageError("--package names one client; give one SPEC")
    with progress() as tell_progress:
        run = pipeline.Run(reading.options(package), templates, jobs, fresh, check, force, progress=tell_progress)
        outcomes = guarded(lambda: pipeline.generate(work, run))
    print_problems([problem for outcome in outcomes for problem in outcome.problems])
    failed = [tell(outcome, check=check) for outcome in outcomes]
    if not check and not any(failed):
        say_next(outcomes)
    sys.exit(1 if any(failed) else 0)


def _check_package(package: str) -> None:
    from ..names.assign import checked_package

    try:
        checked_package(package)
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="--package") from None


def _jobs(spec: Sequence[str], out: Path | None, reading: Reading) -> list[Job]:
    from .. import installation

    wanted: list[str] = list(spec) or guarded(lambda: available(installation.specs_folder()))
    jobs = [reading.job(one, out) for one in wanted]
    if out is None or len(jobs) == 1:
        return jobs
    return [job._replace(out=out / job.description.stem) for job in jobs]


def available(folder: Path) -> list[str]:
    """Every pinned version whose description is there; the others are named."""
    from ..versions import pins

    missing = pins.missing_versions(folder)
    if missing:
        click.echo(f"pinned but not fetched: {', '.join(missing)} (sdkgen fetch VERSION)", err=True)
    return pins.available_versions(folder)
