"""`sdkgen validate`, `surface` and `diff`: what can be said of a description without writing a client."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

import click

from .reading import Reading, reads_specs
from .terminal import is_rich
from .told import guarded, print_problems, say, tells_problems


@click.command()
@click.argument("spec")
@click.option("--strict", is_flag=True, help="Exit 1 on warnings and notes, too.")
@reads_specs
@tells_problems
def validate(spec: str, reading: Reading, strict: bool) -> None:
    """Report every problem of SPEC, its pin's overlays applied, and all that it says without effect on a client."""
    from ..validate import second_opinion

    described = reading.describe(spec, quietly=True)
    problems = [*described.problems, *second_opinion(described.document)]
    print_problems(problems)
    counted = Counter(problem.severity for problem in problems)
    told = ", ".join(f"{counted[kind]} {kind}{'s' * (counted[kind] != 1)}" for kind in ("warning", "note"))
    say(f"{described.document.name}: {len(described.api.operations)} operations, {told}")
    if is_rich():
        say(f"next: sdkgen generate {spec}")
    sys.exit(1 if strict and problems else 0)


@click.command()
@click.argument("spec")
@reads_specs
def surface(spec: str, reading: Reading) -> None:
    """Print what the client of SPEC offers, as JSON."""
    import json

    from .. import pipeline
    from ..surface.surface import surface as fixed

    package = pipeline.view_of(reading.describe(spec), reading.options())
    click.echo(json.dumps(fixed(package), indent=2, ensure_ascii=False))


@click.command()
@click.argument("old")
@click.argument("new")
@click.option(
    "--format", "form", type=click.Choice(["text", "md", "json", "github"]), default="text", show_default=True
)
@click.option("--fail-on", type=click.Choice(["breaking"]), help="Exit 1 if there is such a change.")
@reads_specs
def diff(
    old: str, new: str, form: Literal["text", "md", "json", "github"], fail_on: str | None, reading: Reading
) -> None:
    """Report what changes for callers from OLD to NEW: each a version, a description or a generated client.

    `github` prints the annotations of a GitHub workflow: an error for each breaking change, a warning for each risky one.
    """
    from ..surface import diff as differ

    old_surface, new_surface = _surface_of(old, reading), _surface_of(new, reading)
    report = guarded(lambda: differ.report(old_surface, new_surface))
    if form == "text":
        differ.print_text(report)
    else:
        click.echo(differ.FORMATS[form](report), nl=False)
    sys.exit(1 if fail_on is not None and report.has("breaking") else 0)


def _surface_of(spec: str, reading: Reading) -> Mapping[str, Any]:
    """The whole surface of what SPEC names; a generated client has it with it."""
    import json

    from .. import pipeline
    from ..surface.surface import full

    stored = Path(spec) / "surface.json" if Path(spec).is_dir() else Path(spec)
    if stored.name.endswith("surface.json"):
        try:
            found: Mapping[str, Any] = json.loads(stored.read_text("utf-8"))
        except (OSError, ValueError) as error:
            click.echo(f"sdkgen: {stored}: {error}; name a version, a description or a generated client", err=True)
            sys.exit(1)
        return found
    return full(pipeline.view_of(reading.describe(spec), reading.options()))
