"""One description, with and without `--tolerant`."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from generator import installation, pipeline
from generator.diagnostics import InputError, Problem
from generator.output.manifest import Manifest
from generator.output.write import WriteReport
from generator.printing import black

from .census import operations_of


def generated(path: Path, out: Path, quick: bool) -> dict[str, Any]:
    """Write the client of a description: a tolerant run's where a plain one refuses. For JSON.

    A quick run leaves out Black, which parses every file again, and writes the files plainly, those of the runtime as a link.
    """
    if quick:
        black.format_texts = lambda texts, *_: dict(texts)
    job = pipeline.Job(path, out, (), None)
    plain = _run(job, quick, tolerant=False)
    made = plain
    if plain["refused"]:
        made = _run(job, quick, tolerant=True)
    there = made["operations"]
    wanted = operations_of(path) if there is not None else Counter[str]()
    made_of = Counter(one["http"] for one in _surface(out)["operations"]) if there is not None else Counter[str]()
    return {
        "refused": plain["refused"],
        "first": plain["first"],
        "refused_tolerant": made["refused"] if plain["refused"] else {},
        "first_tolerant": made["first"] if plain["refused"] else {},
        "told": made["told"],
        "operations": sum(wanted.values()),
        "lost": sorted((wanted - made_of).elements()),
        "added": sorted((made_of - wanted).elements()),
        "package": made["package"],
        "bytes": sum(file.stat().st_size for file in out.rglob("*.py")) if there is not None else 0,
    }


def alike(path: Path) -> bool:
    """Whether a tolerant run prints the same as a plain one, which has refused nothing."""
    templates = (installation.templates_folder(),)
    job = pipeline.Job(path, None, (), None)
    plain, tolerant = (
        pipeline.compile_client(job, pipeline.Options(tolerant=tolerant), templates) for tolerant in (False, True)
    )
    return (plain.rendered, plain.verbatim) == (tolerant.rendered, tolerant.verbatim)


def _write(out: Path, files: Mapping[str, str], manifest: Manifest) -> WriteReport:
    runtime = f"src/{manifest.package}/_runtime"
    for name, text in files.items():
        if not name.startswith(f"{runtime}/"):
            path = out / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
    (out / runtime).symlink_to(installation.runtime_folder())
    return WriteReport((*files,), (), ())


def _run(job: pipeline.Job, quick: bool, *, tolerant: bool) -> dict[str, Any]:
    run = pipeline.Run(pipeline.Options(tolerant=tolerant), jobs=1, fresh=True, writer=_write if quick else None)
    (outcome,) = pipeline.generate([job], run)
    errors = [problem for problem in outcome.problems if problem.severity == "error"]
    return {
        "refused": Counter(problem.code for problem in errors),
        "first": _firsts(errors),
        "told": Counter(f"{problem.severity} {problem.code}" for problem in outcome.problems),
        "package": outcome.package,
        "operations": None if errors else outcome.operations,
    }


def _firsts(problems: Iterable[Problem]) -> dict[str, str]:
    """An example of each code."""
    found: dict[str, str] = {}
    for problem in problems:
        found.setdefault(problem.code, f"{problem.message[:300]} (at {problem.pointer[:200]})")
    return found


def _surface(out: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((out / "surface.json").read_text("utf-8"))
    return loaded


__all__ = ["InputError", "alike", "generated"]
