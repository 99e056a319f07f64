"""`sdkgen fetch`, `bump` and `versions`: the pinned versions of an API."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .reading import Reading, allows_files, reads_specs
from .told import guarded, print_problems, tell

if TYPE_CHECKING:
    from ..versions.fetch import Fetched


@click.command()
@click.argument("version")
@click.option("--from", "source", metavar="URL|FILE", help="Instead of the place where the API publishes it.")
@allows_files
def fetch(version: str, source: str | None, allow_files: bool) -> None:
    """Get the description of VERSION and pin it."""
    from .. import installation
    from ..versions import fetch as fetching
    from ..versions.first_pins import fetch_here

    with fetching.progress_bar(f"fetching {version}") as progress:
        fetched = guarded(
            lambda: fetch_here(
                version,
                source,
                template=installation.specs_folder(),
                folder=Path("specs"),
                allow_files=allow_files,
                progress=progress,
            )
        )
    _tell_fetched(fetched)
    click.echo(f"next: sdkgen generate {fetched.pin.version}")


def _tell_fetched(fetched: Fetched) -> None:
    state = "pinned" if fetched.changed else "is the pinned file"
    click.echo(f"{fetched.pin.version}: {fetched.path} {state} (sha256 {fetched.pin.sha256[:12]}...)")
    for line in fetched.summary:
        click.echo(f"  {line}")


@click.command()
@click.argument("version", required=False)
@click.option("--from", "source", metavar="URL|FILE", help="Instead of the place where the API publishes it.")
@click.option("--force", is_flag=True, help="Write into a folder that no run made, too.")
@reads_specs
def bump(version: str | None, source: str | None, reading: Reading, force: bool) -> None:
    """Fetch VERSION (or the one that the description says), generate its client and say what it changes for the callers of the version before.

    Where that cannot be done, nothing is changed at all.
    """
    if version is None and source is None:
        raise click.UsageError("say which VERSION, or where its description is: --from URL|FILE")
    from .. import installation, pipeline
    from ..versions import bump as bumping
    from ..versions import fetch as fetching

    with fetching.progress_bar(f"fetching {version or source}") as progress:
        bumped = guarded(
            lambda: bumping.bump(
                version,
                source,
                folder=Path("specs"),
                template=installation.specs_folder(),
                overlays=reading.overlays,
                run=pipeline.Run(reading.options(), force=force),
                progress=progress,
            )
        )
    print_problems(bumped.outcome.problems)
    if tell(bumped.outcome):
        click.echo(f"{version or source}: nothing was changed", err=True)
        sys.exit(1)
    _tell_fetched(bumped.fetched)
    for note in bumped.notes:
        click.echo(note)
    if bumped.report is not None:
        from ..surface.diff import print_summary

        click.echo()
        print_summary(bumped.report)
        click.echo(f"all changes: {bumped.changes}")


@click.command()
def versions() -> None:
    """Show the pinned versions and how each stands."""
    from rich.console import Console
    from rich.table import Table

    from .. import installation
    from ..diagnostics import visible
    from ..versions import pins

    table = Table(box=None, header_style="bold")
    for heading in ("version", "package", "state", "retrieved", "source"):
        table.add_column(heading)
    for pin, state in guarded(lambda: pins.statuses(installation.specs_folder())):
        told = (pin.version, pin.package, state, pin.retrieved, pin.source)
        table.add_row(*map(visible, told), style=STATE_STYLES[state])
    # in a pipe rich assumes 80 columns and would cut addresses short
    Console(width=None if sys.stdout.isatty() else 200, markup=False, emoji=False).print(table)


STATE_STYLES = {"ready": "", "not fetched": "dim", "changed": "red"}
