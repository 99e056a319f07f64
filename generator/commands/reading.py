"""How commands read a description: the options that all of them have alike, and what a SPEC names."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from .told import fail, guarded, print_problems

if TYPE_CHECKING:
    from ..pipeline import Described, Job, Options


class Reading(NamedTuple):
    """What the options that hold for every SPEC say."""

    overlays: tuple[Path, ...] | None
    """None: those of the pin; none at all where `--no-overlay` says so."""
    no_overlay: bool
    tolerant: bool
    allow_files: bool

    def job(self, spec: str, out: Path | None = None) -> Job:
        """The work on the description that SPEC names."""
        from .. import installation
        from ..pipeline import Job

        folder = installation.specs_folder()
        return Job(description(spec, folder), out, self.overlays, None if self.no_overlay else folder)

    def options(self, package: str | None = None) -> Options:
        from ..pipeline import Options

        return Options(self.tolerant, package, self.allow_files)

    def describe(self, spec: str, *, quietly: bool = False) -> Described:
        """What SPEC says, its problems printed; an error among them ends the run."""
        from .. import pipeline

        job = self.job(spec)
        described = guarded(lambda: pipeline.describe(job, self.options()))
        if not quietly:
            print_problems(described.problems)
        return described


allows_files = click.option(
    "--allow-files", is_flag=True, help="Let a description refer to other files below the folder that it is in."
)


def reads_specs(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the options of every command that reads a SPEC, as its argument `reading`."""

    @click.option(
        "--overlay",
        "overlays",
        multiple=True,
        metavar="FILE",
        type=click.Path(path_type=Path),
        help="Correct the description with this instead of the pin's overlays; may be given again.",
    )
    @click.option("--no-overlay", is_flag=True, help="Take the description as it is.")
    @click.option("--tolerant", is_flag=True, help="Let a faulty node be of any type, with a warning.")
    @allows_files
    @wraps(command)
    def with_reading(
        *arguments: Any, overlays: tuple[Path, ...], no_overlay: bool, tolerant: bool, allow_files: bool, **more: Any
    ) -> Any:
        if overlays and no_overlay:
            raise click.UsageError("--overlay and --no-overlay exclude each other")
        reading = Reading(() if no_overlay else overlays or None, no_overlay, tolerant, allow_files)
        missing = [path for path in overlays if not path.is_file()]
        if missing:
            from ..diagnostics import Problem

            message = "there is no such overlay; check the path"
            fail([Problem(str(path), 0, 0, "file-not-found", message) for path in missing])
        return command(*arguments, reading=reading, **more)

    return with_reading


def description(spec: str, folder: Path) -> Path:
    """The file that SPEC names. A pinned version's file has to be the one that was pinned."""
    path = Path(spec)
    if path.is_file() or any(character in spec for character in "/\\") or path.suffix in (".yaml", ".yml", ".json"):
        return path
    from ..versions import pins

    return guarded(lambda: pins.pinned_file(folder, spec))
