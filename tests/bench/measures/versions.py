"""Several versions: all at once, and from one to the next."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

from ..places import GENERATE, ROOT, SDKGEN, SPECS, VERSIONS, description, scratch
from ..table import Row
from ..timing import Sampler, in_turn, ratio, spent

ENVIRONMENT = {"PYTHONPATH": str(ROOT)}
"""Commands run in folders other than the project's, and use its sources all the same."""


def five_at_once() -> Iterator[Row]:
    """Into empty folders, in one run."""
    paths = [description(version) for version in VERSIONS]
    five, one = in_turn([_generating(paths, scratch("five")), _generating([description("2.9")], scratch("one"))], 5)
    yield ratio("five versions cold / one version cold", five, one, 2.5, "versions share most of their text")


def bump() -> Iterator[Row]:
    """To 2.10, from a file: fetch, pin, generate, compare. Against generating 2.10 from nothing.

    From 2.9 as it was published, and from the description of our own, which says the same in other words, so that no
    docstring of the one client is one of the other.
    """
    earlier, later = description("2.9"), description("2.10")
    published, own = _project("published", earlier), _project("own", None)
    cold = _generating([later], scratch("later"))
    from_published, from_own, alone = in_turn([_bumping(published, later), _bumping(own, later), cold], 5)
    yield ratio(
        "bump from 2.9 to 2.10 / 2.10 cold", from_published, alone, 0.6, "what did not change is not made again"
    )
    yield ratio("bump from our own 2.9 to 2.10 / 2.10 cold", from_own, alone)


def _project(name: str, earlier: Path | None) -> Path:
    """A folder with pins and a client of 2.9: of our own description, or of another one."""
    folder = scratch(name)
    shutil.copytree(SPECS, folder / "specs", ignore=shutil.ignore_patterns("fetched"))
    if earlier is not None:
        spent((*SDKGEN, "fetch", "2.9", "--from", earlier), cwd=folder, env=ENVIRONMENT)
    spent((*SDKGEN, "generate", "2.9"), cwd=folder, env=ENVIRONMENT)
    return folder


def _generating(descriptions: Sequence[Path], out: Path) -> Sampler:
    def sample() -> float:
        shutil.rmtree(out, ignore_errors=True)
        return spent((*GENERATE, *descriptions, "--out", out, "--fresh"), cwd=ROOT).wall

    return sample


def _bumping(prepared: Path, later: Path) -> Sampler:
    project = scratch("project")
    command = (*SDKGEN, "bump", "2.10", "--from", later)

    def sample() -> float:
        shutil.rmtree(project, ignore_errors=True)
        shutil.copytree(prepared, project)
        return spent(command, cwd=project, env=ENVIRONMENT).wall

    return sample
