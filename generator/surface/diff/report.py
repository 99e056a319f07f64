"""A comparison for reading: text, Markdown, JSON."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Literal, TextIO, TypeAlias

from ...printing import literals
from .changes import SEVERITIES, Change, Severity
from .compare import compare

FORMAT = 1

SHARED, UNUSED, CLIENT = "Shared by several resources", "Used by no operation", "Client"
"""Headings of what belongs to no single resource."""

STYLES: dict[Severity, str] = {"breaking": "bold red", "risky": "yellow", "safe": "green"}
USERS_SHOWN = 3
COMPONENTS = "#/components/schemas/"


@dataclass(frozen=True, slots=True)
class Report:
    """The changes, worst first, between two versions named by title, version and package."""

    old: Mapping[str, str]
    new: Mapping[str, str]
    changes: Sequence[Change]

    @property
    def counts(self) -> dict[Severity, int]:
        counted = Counter(one.severity for one in self.changes)
        return {severity: counted[severity] for severity in SEVERITIES}

    def has(self, severity: Severity) -> bool:
        return self.counts[severity] > 0

    def groups(self) -> list[tuple[str, list[Change]]]:
        """Changes by resource; the resource with the worst one first, what nobody uses last."""
        groups: dict[str, list[Change]] = {}
        for change in self.changes:
            groups.setdefault(_heading(change), []).append(change)

        def badness(group: tuple[str, list[Change]]) -> tuple[bool, int, int, str]:
            name, changes = group
            resources_first = (CLIENT, changes[0].resource, SHARED, UNUSED).index(name)
            return name == UNUSED, min(SEVERITIES.index(one.severity) for one in changes), resources_first, name

        return sorted(groups.items(), key=badness)


def report(old: Mapping[str, Any], new: Mapping[str, Any]) -> Report:
    """Compares two surfaces. Raises NotASurface."""
    changes = compare(old, new)
    return Report(_label(old), _label(new), changes)


def _heading(change: Change) -> str:
    if change.resource:
        return change.resource
    return CLIENT if change.direction == "client" else SHARED if change.used_by else UNUSED


def _label(surface: Mapping[str, Any]) -> dict[str, str]:
    return {key: str(surface[key]) for key in ("title", "version", "package")}


# --- text ----------------------------------------------------------------------------------------------------------------

Line: TypeAlias = list[tuple[str, str]]
"""Pieces of text with their styles."""


def text(report: Report) -> str:
    return "".join("".join(piece for piece, _ in line).rstrip() + "\n" for line in _lines(report))


def print_text(report: Report, file: TextIO | None = None) -> None:
    """To a file or standard output; in colour on a terminal."""
    from rich.console import Console
    from rich.text import Text

    console = Console(file=file, highlight=False, soft_wrap=True)
    for line in _lines(report):
        console.print(Text.assemble(*line))


def _lines(report: Report) -> Iterator[Line]:
    yield [(_headline(report), "bold")]
    for name, changes in report.groups():
        yield []
        yield [(_one_line(name), "bold")]
        for alike in _gathered(changes):
            yield from _change_lines(alike)


def _headline(report: Report) -> str:
    title, old, new = (_one_line(part) for part in (report.new["title"], report.old["version"], report.new["version"]))
    if not report.changes:
        return f"{title} {old} -> {new}: nothing changes for callers"
    return f"{title} {old} -> {new}: " + ", ".join(f"{count} {name}" for name, count in report.counts.items())


def _change_lines(alike: list[Change]) -> Iterator[Line]:
    change, margin = alike[0], " " * 12
    yield [
        (f"  {change.severity:<10}", STYLES[change.severity]),
        (_one_line(change.subject), ""),
        (f"  [{where}]" if (where := _where(change)) else "", "dim"),
    ]
    yield [(margin + _one_line(change.message), "")]
    if len(alike) > 1:
        yield [(f"{margin}The same: {_others(alike)}", "")]
    if change.severity != "safe":
        yield [(f"{margin}-> {_one_line(change.cure)}", "")]


GATHERED_FROM = 3
"""So many changes that do the same to callers are told once."""


def _gathered(changes: Sequence[Change]) -> Iterator[list[Change]]:
    """Changes of one group that differ in nothing but the subject, together; in the order of the first of each."""
    groups: dict[object, list[Change]] = {}
    for change in changes:
        groups.setdefault(_likeness(change) or id(change), []).append(change)
    for group in groups.values():
        if len(group) >= GATHERED_FROM:
            yield group
        else:
            yield from ([one] for one in group)


def _likeness(change: Change) -> tuple[str, ...]:
    """What alike changes have in common; empty for what is told on its own."""
    match change.kind:
        case "model-added" | "model-removed" | "enum-listed":
            return change.kind, change.severity
        case "argument-added" | "field-added" if change.severity == "safe":
            return (change.kind,)
        case "argument-retyped" | "field-retyped":
            return change.kind, change.severity, change.old, change.new
        case kind if change.old or change.new:
            # of one class or method only
            owner = _owner(change)
            return (kind, change.severity, change.old, change.new, owner) if owner else ()
        case _:
            return ()


def _owner(change: Change) -> str:
    """The class or method whose member changed; empty where the subject is no member."""
    if change.kind.startswith(("method", "model")):
        return ""
    return re.split(r"[\[(]", change.subject)[0] if change.direction == "request" else change.subject.rpartition(".")[0]


def _others(alike: Sequence[Change]) -> str:
    """The subjects of all but the first; without the owner if it is that of the first."""
    owners = {_owner(one) for one in alike}
    start = len(owners.pop()) if len(owners) == 1 else 0
    return ", ".join(_one_line(one.subject[start:]).strip("[]().=" if start else "") for one in alike[1:])


def _where(change: Change) -> str:
    """The place in the API: the operation or the users, and the wire name where the subject does not show it."""
    wire_name = _one_line(change.wire_name)
    if wire_name.startswith("#"):  # an inline schema has no name of its own
        component = wire_name.removeprefix(COMPONENTS)
        wire_name = "" if "/" in component else component
    shown = [_one_line(change.operation) or _users(change)]
    if wire_name and not re.search(rf"\b{re.escape(wire_name)}\b", _one_line(change.subject)):
        shown.append(wire_name)
    return ", ".join(one for one in shown if one)


def _users(change: Change) -> str:
    users = [_one_line(one) for one in change.used_by]
    more = len(users) - USERS_SHOWN
    return ", ".join(users[:USERS_SHOWN]) + (f" and {more} more" if more > 0 else "")


def _one_line(text: str) -> str:
    """Without what could move a terminal's cursor."""
    return " ".join(literals.plain(text).split())


# --- Markdown ------------------------------------------------------------------------------------------------------------


def markdown(report: Report) -> str:
    """A document: a headline, the counts, a section per resource with a list per severity."""
    old, new = _escaped(report.old["version"]), _escaped(report.new["version"])
    lines = [f"# {_escaped(report.new['title'])}: from {old} to {new}", ""]
    if not report.changes:
        lines.append("Nothing changes for callers.")
    else:
        counts = ", ".join(f"{count} {severity}" for severity, count in report.counts.items())
        lines += [
            f"What changes for code that moves from `{_span(report.old['package'])}` to `{_span(report.new['package'])}`: "
            f"{counts}.",
            "",
            "*Breaking*: correct calls can fail. *Risky*: they run on, but may meet something new. *Safe*: nothing to do.",
        ]
    for name, changes in report.groups():
        lines += ["", f"## {_escaped(name)}"]
        for severity in SEVERITIES:
            chosen = [one for one in changes if one.severity == severity]
            if chosen:
                lines += ["", f"### {severity.capitalize()}", "", *map(_item, _gathered(chosen))]
    return "\n".join(lines) + "\n"


def _item(alike: list[Change]) -> str:
    change = alike[0]
    place = f" (`{_span(where)}`)" if (where := _where(change)) else ""
    more = f" The same: `{_span(_others(alike))}`." if len(alike) > 1 else ""
    cure = "" if change.severity == "safe" else f" *{_inline(change.cure)}*"
    return f"- `{_span(change.subject)}`{place}: {_inline(change.message)}.{more}{cure}"


def _inline(text: str) -> str:
    """One of our sentences: what stands between backticks is code, the rest is text; neither can leave its place."""
    pieces = text.split("`")
    return "".join(f"`{_span(piece)}`" if at % 2 else _escaped(piece) for at, piece in enumerate(pieces))


def _escaped(piece: str) -> str:
    """Escaped, with the spaces at its ends kept."""
    if not piece.strip():
        return " " if piece else ""
    return " " * piece[0].isspace() + _MARKUP.sub(r"\\\1", _one_line(piece)) + " " * piece[-1].isspace()


_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|!~&])")


def _span(code: str) -> str:
    """What may stand between two backticks."""
    return _one_line(code).replace("`", "'") or " "


# --- JSON ----------------------------------------------------------------------------------------------------------------


def as_json(report: Report) -> str:
    data = {
        "format": FORMAT,
        "old": dict(report.old),
        "new": dict(report.new),
        "counts": report.counts,
        "changes": [asdict(one) for one in report.changes],
    }
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"


FormatName: TypeAlias = Literal["text", "md", "json"]
FORMATS: Mapping[FormatName, Callable[[Report], str]] = {"text": text, "md": markdown, "json": as_json}
