"""Clients that would be written into one folder."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from pathlib import Path
from typing import TypeVar

from ..diagnostics import Problem

T = TypeVar("T", bound=Hashable)


def clashes(outs: Mapping[T, tuple[Path, Path]]) -> dict[T, tuple[Problem, ...]]:
    """Those of the descriptions that would share a folder, each with its own: the second would take the first one's place."""
    shared: dict[str, list[T]] = {}
    for job, (_, out) in outs.items():
        shared.setdefault(str(out.resolve()).casefold(), []).append(job)
    found: dict[T, tuple[Problem, ...]] = {}
    for jobs in shared.values():
        for job in jobs if len(jobs) > 1 else ():
            description, out = outs[job]
            others = ", ".join(str(outs[one][0]) for one in jobs if one != job)
            message = f"its client would share the folder {out} with that of {others}; give each an --out of its own"
            found[job] = (Problem(str(description), 0, 0, "output-conflict", message),)
    return found
