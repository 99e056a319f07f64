"""What a reader of a report sees first: the numbers, then the calls that fail from now on, worst kind first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from .changes import SEVERITIES, Change
from .gathering import one_line, without_subject
from .report import Report

ENTRIES = 16
"""Lines of all sections together."""


class Section(NamedTuple):
    """Changes of one kind that come before all others."""

    title: str
    shown: Sequence[Change]
    hidden: int
    """How many more there are, told among the details."""


def written(change: Change) -> str:
    """One line: what is gone, what it is now, or what is to be done, with code between backticks."""
    match change.kind:
        case "method-removed":
            likely = f": {change.cure}" if change.cure.startswith("Likely") else ""
            return f"`{change.subject}` (`{change.operation}`){likely}"
        case "method-renamed":
            return f"`{change.old}` is now `{change.new}`"
        case "argument-required" | "argument-added":
            return f"`{change.subject}`: {change.cure}"
        case "argument-renamed" | "argument-removed":
            return f"`{change.subject}`: {without_subject(change).partition(':')[0]}"
        case _:
            return f"`{change.subject}`: {without_subject(change)}"


def sections(changes: Sequence[Change]) -> list[Section]:
    """What is to be looked at first. Few of each are told whole; of many, as many as there is room for."""
    chosen: dict[str, list[Change]] = {title: [] for title in TITLES}
    for change in changes:
        if (title := _title(change)) is not None:
            chosen[title].append(change)
    shown: dict[str, list[Change]] = {}
    room, left = ENTRIES, len(chosen)
    for title, found in sorted(chosen.items(), key=lambda one: len(one[1])):
        shown[title] = found[: room // left]
        room, left = room - len(shown[title]), left - 1
    return [
        Section(f"{title} ({len(found)})", shown[title], len(found) - len(shown[title]))
        for title, found in chosen.items()
        if found
    ]


TITLES = ("Methods removed", "Methods renamed", "Arguments newly required", "Other calls that break")


def _title(change: Change) -> str | None:
    if change.severity != "breaking" or "(" not in change.subject:
        return None
    match change.kind:
        case "method-removed":
            return TITLES[0]
        case "method-renamed":
            return TITLES[1]
        case "argument-required" | "argument-added":
            return TITLES[2]
        case _:
            return TITLES[3]


def headline(report: Report) -> str:
    title, old, new = (one_line(part) for part in (report.new["title"], report.old["version"], report.new["version"]))
    if not report.changes:
        return f"{title} {old} -> {new}: nothing changes for callers"
    return f"{title} {old} -> {new}: " + ", ".join(f"{count} {name}" for name, count in report.counts.items())


ABOUT = ("methods", "arguments", "results", "fields", "types")


def table(changes: Sequence[Change]) -> list[tuple[str, list[int]]]:
    """For all that changes something: how many changes of each severity, worst first."""
    counted = Counter((_about(one), one.severity) for one in changes)
    rows = [(about, [counted[about, severity] for severity in SEVERITIES]) for about in ABOUT]
    return [(about, numbers) for about, numbers in rows if any(numbers)]


def _about(change: Change) -> str:
    """What a change is about: `methods`, what is given to them, what they give, fields of models, or names of types."""
    if change.kind.startswith(("model", "client", "alias")):
        return "types"
    if "(" not in change.subject:
        return "fields"
    if change.kind.startswith("method"):
        return "methods"
    return "results" if change.direction == "response" else "arguments"
