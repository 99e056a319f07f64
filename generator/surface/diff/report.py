"""A comparison as it is reported: counted, grouped by resource, with what comes first set apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .changes import SEVERITIES, Change, Severity
from .compare import compare

SHARED, UNUSED, CLIENT = "Shared by several resources", "Used by no operation", "Client"
"""Headings of what belongs to no single resource."""


@dataclass(frozen=True, slots=True)
class Report:
    """The changes, worst first, between two versions named by title, version and package."""

    old: Mapping[str, str]
    new: Mapping[str, str]
    changes: Sequence[Change]
    operations: tuple[int, int] = (0, 0)
    """How many methods the two versions have."""

    @property
    def counts(self) -> dict[Severity, int]:
        counted = Counter(one.severity for one in self.changes)
        return {severity: counted[severity] for severity in SEVERITIES}

    def has(self, severity: Severity) -> bool:
        return self.counts[severity] > 0


def report(old: Mapping[str, Any], new: Mapping[str, Any]) -> Report:
    """Compares two surfaces. Raises NotASurface."""
    changes = compare(old, new)
    return Report(_label(old), _label(new), changes, (len(old["operations"]), len(new["operations"])))


def _label(surface: Mapping[str, Any]) -> dict[str, str]:
    return {key: str(surface[key]) for key in ("title", "version", "package")}


def by_resource(changes: Sequence[Change]) -> list[tuple[str, list[Change]]]:
    """Changes by resource; the resource with the worst one first, what nobody uses last."""
    groups: dict[str, list[Change]] = {}
    for change in changes:
        groups.setdefault(_heading(change), []).append(change)

    def badness(group: tuple[str, list[Change]]) -> tuple[bool, int, int, str]:
        name, changes = group
        resources_first = (CLIENT, changes[0].resource, SHARED, UNUSED).index(name)
        return name == UNUSED, min(SEVERITIES.index(one.severity) for one in changes), resources_first, name

    return sorted(groups.items(), key=badness)


def _heading(change: Change) -> str:
    if change.resource:
        return change.resource
    return CLIENT if change.direction == "client" else SHARED if change.used_by else UNUSED
