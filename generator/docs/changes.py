"""What a version changes for the callers of the one before, as a page."""

from __future__ import annotations

from dataclasses import dataclass

from ..printing.literals import Code
from ..printing.markup import code, inline, text
from ..surface.diff import SEVERITIES, Report
from ..surface.diff.changes import Change
from ..surface.diff.gathering import gathered, others, where, without_subject
from ..surface.diff.report import by_resource
from ..surface.diff.summary import sections, table, written


@dataclass(frozen=True, slots=True)
class Group:
    """Changes of one severity within a resource, or the first to be looked at."""

    title: Code
    items: tuple[Code, ...]
    more: Code | None = None


@dataclass(frozen=True, slots=True)
class ResourceChanges:
    title: Code
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class ChangesView:
    old: Code
    new: Code
    counts: Code
    table: tuple[tuple[Code, ...], ...]
    first: tuple[Group, ...]
    resources: tuple[ResourceChanges, ...]


def changes_view(report: Report) -> ChangesView:
    first = sections(report.changes)
    told = {id(change) for section in first for change in section.shown}
    rest = [change for change in report.changes if id(change) not in told]
    return ChangesView(
        old=text(report.old["version"]),
        new=text(report.new["version"]),
        counts=Code(", ".join(f"{count} {severity}" for severity, count in report.counts.items())),
        table=tuple((text(about), *(Code(str(one)) for one in numbers)) for about, numbers in table(report.changes)),
        first=tuple(
            Group(
                text(section.title),
                tuple(inline(written(change)) for change in section.shown),
                Code(f"and {section.hidden} more, below") if section.hidden else None,
            )
            for section in first
        ),
        resources=tuple(
            ResourceChanges(
                text(name),
                tuple(
                    Group(Code(severity.capitalize()), tuple(_item(alike) for alike in gathered(chosen)))
                    for severity in SEVERITIES
                    if (chosen := [one for one in changes if one.severity == severity])
                ),
            )
            for name, changes in by_resource(rest)
        ),
    )


def _item(alike: list[Change]) -> Code:
    change = alike[0]
    place = f" ({code(spot)})" if (spot := where(change)) else ""
    more = ""
    if len(alike) > 1:
        more = " The same: " + ", ".join(str(code(one)) for one in others(alike).split(", ")) + "."
    cure = "" if change.severity == "safe" else f" <em>{inline(change.cure)}</em>"
    return Code(f"{code(change.subject)}{place}: {inline(without_subject(change))}.{more}{cure}")
