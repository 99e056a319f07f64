"""Several versions: all at once, and from one to the next."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from ..places import GENERATE, ROOT, SPECS, VERSIONS, description, scratch
from ..table import Row
from ..timing import Command, Sampler, Skipped, in_turn, ratio, spent

ENVIRONMENT = {"PYTHONPATH": str(ROOT)}
"""Commands run in folders other than the project's, and use its sources all the same."""


def five_at_once() -> Iterator[Row]:
    """Into empty folders, in one run."""
    paths = [description(version) for version in VERSIONS]
    five, one = in_turn([_generating(paths, scratch("five")), _generating([description("2.9")], scratch("one"))], 5)
    yield ratio("five versions cold / one version cold", five, one, 2.5, "versions share most of their text")


def bump() -> Iterator[Row]:
    """From 2.9 to 2.10, from a file: fetch, pin, generate, compare. Against generating 2.10 from nothing."""
    from generator.cli import main

    if "bump" not in main.commands:
        raise Skipped("there is no `sdkgen bump`")
    prepared = scratch("prepared")
    shutil.copytree(SPECS, prepared / "specs", ignore=shutil.ignore_patterns("fetched"))
    spent((*GENERATE, "2.9"), cwd=prepared, env=ENVIRONMENT)
    later = description("2.10")
    bumped, cold = in_turn([_bumping(prepared, later), _generating([later], scratch("later"))], 5)
    yield ratio("bump from 2.9 to 2.10 / 2.10 cold", bumped, cold, 0.6, "what did not change is not made again")


def _generating(descriptions: Sequence[Path], out: Path) -> Sampler:
    def sample() -> float:
        shutil.rmtree(out, ignore_errors=True)
        return spent((*GENERATE, *descriptions, "--out", out, "--fresh"), cwd=ROOT).wall

    return sample


def _bumping(prepared: Path, later: Path) -> Sampler:
    project = scratch("project")
    command: Command = [sys.executable, "-m", "generator", "bump", "2.10", "--from", later]

    def sample() -> float:
        shutil.rmtree(project, ignore_errors=True)
        shutil.copytree(prepared, project)
        return spent(command, cwd=project, env=ENVIRONMENT).wall

    return sample
