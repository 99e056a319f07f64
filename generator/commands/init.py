"""`sdkgen init`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from .reading import allows_files
from .told import guarded, print_problems, tell


@click.command()
@click.argument("folder", metavar="[DIR]", type=click.Path(path_type=Path), default=".")
@click.option("--from", "source", metavar="URL|FILE", required=True, help="The description of the API.")
@click.option("--tolerant", is_flag=True, help="Let a faulty node be of any type, with a warning.")
@allows_files
def init(folder: Path, source: str, tolerant: bool, allow_files: bool) -> None:
    """Make a project in DIR: the client of an API, with what is needed to follow the API's versions.

    DIR must be empty or not there; by default it is the folder the command is run in.
    """
    from .. import pipeline
    from ..versions import fetch as fetching
    from ..versions import project

    with fetching.progress_bar("fetching") as progress:
        run = pipeline.Run(pipeline.Options(tolerant=tolerant, allow_files=allow_files))
        done = guarded(lambda: project.init(folder, source, run=run, progress=progress))
    print_problems(done.outcome.problems)
    if tell(done.outcome):
        click.echo(f"{folder}: no project was made", err=True)
        sys.exit(1)
    for note in done.notes:
        click.echo(note)
    click.echo(f"{folder}: ready; see `make help` there, then commit all of it")
