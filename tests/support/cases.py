"""The folders of `tests/cases`: a small description each, why it exists, and what is generated from it."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from filelock import FileLock

from generator.diagnostics import Problem
from generator.input.document import InputError

from .clients import GeneratedClient, generate, generate_all

ROOT = Path(__file__).parents[2]
CASES = ROOT / "tests" / "cases"
SCRATCH = ROOT / ".cache" / "cases"
"""Where the clients of the cases are generated; kept from run to run, since formatting takes longer than all else."""

GOLDEN = ("models", "params", "resources")


@dataclass(frozen=True)
class Case:
    name: str
    folder: Path
    golden: tuple[str, ...]
    """Folders and files of the client that are compared with `expected`: those that the case is about."""

    @property
    def description(self) -> Path:
        return next(self.folder.glob("openapi.*"))

    @property
    def overlays(self) -> tuple[Path, ...]:
        return tuple(path for path in [self.folder / "overlay.yaml"] if path.is_file())

    @property
    def expected(self) -> Path:
        return self.folder / "expected"


def all_cases() -> list[Case]:
    folders = sorted(path.parent for path in CASES.glob("*/case.toml"))
    return [_case(folder) for folder in folders]


def _case(folder: Path) -> Case:
    facts: dict[str, Any] = tomllib.loads((folder / "case.toml").read_text("utf-8"))
    unknown = set(facts) - {"why", "golden"}
    if unknown or not facts.get("why"):
        raise ValueError(f"{folder / 'case.toml'}: says why, and what is golden; not {sorted(unknown)}")
    return Case(folder.name, folder, tuple(facts.get("golden", GOLDEN)))


def generate_cases() -> dict[str, GeneratedClient]:
    """All cases' clients, by the case's name. Test processes take turns: the first generates, the others find it done."""
    SCRATCH.mkdir(parents=True, exist_ok=True)
    with FileLock(SCRATCH.parent / "cases.lock"):
        return generate_all({case.name: (case.description, case.overlays) for case in all_cases()}, SCRATCH)


def golden_files(case: Case, client: GeneratedClient) -> dict[str, str]:
    """What `expected` should hold, by path: the golden files without the boilerplate among them."""
    found: dict[str, str] = {}
    for name in case.golden:
        top = client.path / name if name == "surface.json" else client.source / name
        for path in sorted(top.rglob("*.py")) if top.is_dir() else [top]:
            if path.name != "__init__.py":
                shown = path.relative_to(client.path if name == "surface.json" else client.source)
                found[shown.as_posix()] = path.read_text("utf-8")
    return found


def expected_files(case: Case) -> dict[str, str]:
    """What `expected` holds, by path."""
    paths = sorted(path for path in case.expected.rglob("*") if path.is_file())
    return {path.relative_to(case.expected).as_posix(): path.read_text("utf-8") for path in paths}


# --- rejected --------------------------------------------------------------------------------------------------------

REJECTED = CASES / "rejected"


def rejected_cases() -> list[Case]:
    """Descriptions that are refused: `problems.txt` says why, `tolerant.txt` what a tolerant run warns of.

    `expected` holds what it generates, and is absent where it refuses, too.
    """
    return [_case(path.parent) for path in sorted(REJECTED.glob("*/case.toml"))]


def refused(case: Case) -> str:
    """The problems of a run that tolerates nothing, one a line; empty if there is none."""
    try:
        client = generate(case.description, case.overlays)
    except InputError as error:
        return _lines(error.problems)
    return _lines(client.problems)


def tolerated(case: Case) -> tuple[str, dict[str, str]]:
    """The problems of a tolerant run, and the golden files that come out."""
    try:
        client = generate(case.description, case.overlays, tolerant=True)
    except InputError as error:
        return _lines(error.problems), {}
    return _lines(client.problems), golden_files(case, client)


def _lines(problems: Iterable[Problem]) -> str:
    """As they print, without the folder of the case."""
    shown = (problem._replace(file=Path(problem.file).name) for problem in problems)
    return "".join(f"{problem}\n" for problem in shown)
