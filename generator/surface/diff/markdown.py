"""A report as Markdown: what to do first on one screen, then the details by resource, folded.

No line is longer than `WIDTH`; whoever needs a whole type finds it in the JSON.
"""

from __future__ import annotations

import html
import re
import textwrap
from collections.abc import Iterator, Sequence

from .changes import SEVERITIES, Change
from .gathering import GATHERED_FROM, gathered, likeness, one_line, others, where, without_subject
from .report import Report, by_resource
from .summary import sections, table, written

WIDTH = 160
CODE = 100
"""Characters of one piece of code; what is longer is cut."""
EVERYWHERE = "The same in several resources"


def markdown(report: Report) -> str:
    """A document: the numbers, what to look at first, and a folded section for each resource."""
    old, new = _escaped(report.old["version"]), _escaped(report.new["version"])
    return "\n".join([f"# {_escaped(report.new['title'])}: from {old} to {new}", "", *_body(report)]) + "\n"


def release_notes(report: Report, release: str) -> str:
    """The same as a folded section about one release of a client."""
    counts = ", ".join(f"{count} {severity}" for severity, count in report.counts.items() if count)
    summary = f"<details><summary>{html.escape(one_line(release))}: {counts or 'nothing changes for callers'}</summary>"
    return "\n".join([summary, "", *_body(report, "###"), "", "</details>"]) + "\n"


def _body(report: Report, level: str = "##") -> Iterator[str]:
    if not report.changes:
        yield "Nothing changes for callers."
        return
    told = {id(change) for section in sections(report.changes) for change in section.shown}
    yield from _numbers(report)
    yield from _first(report)
    rest = [change for change in report.changes if id(change) not in told]
    if rest:
        yield from ("", f"{level} Details", "")
        yield "*Breaking*: correct calls can fail. *Risky*: they run on, but may meet something new. *Safe*: nothing to do."
    shared, own = _shared(rest)
    groups = [(EVERYWHERE, shared)] if shared else []
    for name, changes in (*groups, *by_resource(own)):
        yield from _folded(name, changes)


def _numbers(report: Report) -> Iterator[str]:
    before, after = report.operations
    counts = ", ".join(f"{count} {severity}" for severity, count in report.counts.items())
    old, new = (_span(one["package"]) for one in (report.old, report.new))
    whom = f"code that moves from `{old}` to `{new}`" if old != new else f"code that uses `{new}`"
    yield from _wrapped(f"{after} methods ({before} before). What changes for {whom}: {counts}.")
    yield from ("", "| | breaking | risky | safe |", "|---|---:|---:|---:|")
    for about, numbers in table(report.changes):
        yield f"| {about} | {' | '.join(map(str, numbers))} |"


def _first(report: Report) -> Iterator[str]:
    for section in sections(report.changes):
        yield from ("", f"**{section.title}**", "")
        for change in section.shown:
            yield "- " + _inline(written(change), WIDTH - 2)
        if section.hidden:
            yield f"- and {section.hidden} more, below"


def _shared(changes: Sequence[Change]) -> tuple[list[Change], list[Change]]:
    """What several resources have alike, which is told once for all of them, and the rest."""
    alike: dict[tuple[str, ...], list[Change]] = {}
    for change in changes:
        if change.kind.endswith("-retyped") and (key := likeness(change)):
            alike.setdefault(key, []).append(change)
    several = [
        group for group in alike.values() if len(group) >= GATHERED_FROM and len({one.resource for one in group}) > 1
    ]
    chosen = {id(change) for group in several for change in group}
    return [one for one in changes if id(one) in chosen], [one for one in changes if id(one) not in chosen]


def _folded(name: str, changes: Sequence[Change]) -> Iterator[str]:
    counts = [(sum(one.severity == severity for one in changes), severity) for severity in SEVERITIES]
    numbers = ", ".join(f"{count} {severity}" for count, severity in counts if count)
    yield from ("", f"<details><summary>{html.escape(one_line(name))}: {numbers}</summary>")
    for severity in SEVERITIES:
        chosen = [one for one in changes if one.severity == severity]
        if chosen:
            yield from ("", f"**{severity.capitalize()}**", "")
            for alike in gathered(chosen):
                yield from _wrapped(_item(alike), "- ", "  ")
    yield from ("", "</details>")


def _item(alike: list[Change]) -> str:
    change = alike[0]
    message = _inline(without_subject(change))
    place = f" (`{_span(spot)}`)" if (spot := where(change)) else ""
    more = ""
    if len(alike) > 1:
        more = " The same: " + ", ".join(f"`{_span(one)}`" for one in others(alike).split(", ")) + "."
    cure = "" if change.severity == "safe" else f" *{_inline(change.cure)}*"
    return f"`{_span(change.subject)}`{place}: {message}.{more}{cure}"


# --- safe text -----------------------------------------------------------------------------------------------------------


def _wrapped(text: str, first: str = "", later: str = "") -> list[str]:
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=first,
        subsequent_indent=later,
        break_on_hyphens=False,
        break_long_words=False,
    )


def _inline(text: str, width: int | None = None) -> str:
    """One of our sentences: what stands between backticks is code, the rest is text; neither can leave its place."""
    pieces = text.split("`")
    if width is not None and len(text) > width:
        pieces = text[: width - 2].rpartition(" ")[0].split("`")
        if len(pieces) % 2 == 0:
            pieces.append("")
        pieces[-1] += " …"
    return "".join(f"`{_span(piece)}`" if at % 2 else _escaped(piece) for at, piece in enumerate(pieces))


def _escaped(piece: str) -> str:
    """Escaped, with the spaces at its ends kept."""
    if not piece.strip():
        return " " if piece else ""
    return " " * piece[0].isspace() + _MARKUP.sub(r"\\\1", one_line(piece)) + " " * piece[-1].isspace()


_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|!~&])")


def _span(code: str) -> str:
    """What may stand between two backticks."""
    code = one_line(code).replace("`", "'") or " "
    return code if len(code) <= CODE else code[: CODE - 1] + "…"
