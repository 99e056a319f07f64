"""A report for a terminal: the whole of it, or the summary that a bump ends with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TextIO, TypeAlias

from .changes import Change, Severity
from .gathering import gathered, one_line, others, where
from .report import Report, by_resource
from .summary import Section, headline, sections, written

STYLES: dict[Severity, str] = {"breaking": "bold red", "risky": "yellow", "safe": "green"}

Line: TypeAlias = list[tuple[str, str]]
"""Pieces of text with their styles."""


def text(report: Report) -> str:
    return "".join("".join(piece for piece, _ in line).rstrip() + "\n" for line in _lines(report))


def print_text(report: Report, file: TextIO | None = None) -> None:
    """To a file or standard output; in colour on a terminal."""
    _print(_lines(report), file)


def print_summary(report: Report, file: TextIO | None = None) -> None:
    """The numbers, and the methods to look at first."""
    _print(_summary_lines(report), file)


def _print(lines: Iterable[Line], file: TextIO | None) -> None:
    from rich.console import Console
    from rich.text import Text

    console = Console(file=file, highlight=False, soft_wrap=True)
    for line in lines:
        console.print(Text.assemble(*line))


def _lines(report: Report) -> Iterator[Line]:
    yield [(headline(report), "bold")]
    for name, changes in by_resource(report.changes):
        yield []
        yield [(one_line(name), "bold")]
        for alike in gathered(changes):
            yield from _change_lines(alike)


def _change_lines(alike: list[Change]) -> Iterator[Line]:
    change, margin = alike[0], " " * 12
    yield [
        (f"  {change.severity:<10}", STYLES[change.severity]),
        (one_line(change.subject), ""),
        (f"  [{place}]" if (place := where(change)) else "", "dim"),
    ]
    yield [(margin + one_line(change.message), "")]
    if len(alike) > 1:
        yield [(f"{margin}The same: {others(alike)}", "")]
    if change.severity != "safe":
        yield [(f"{margin}-> {one_line(change.cure)}", "")]


def _summary_lines(report: Report) -> Iterator[Line]:
    yield [(headline(report), "bold")]
    for section in sections(report.changes):
        yield from _section_lines(section)


def _section_lines(section: Section) -> Iterator[Line]:
    yield [(f"  {section.title}", STYLES["breaking"])]
    for change in section.shown:
        yield [(f"    {written(change).replace('`', '')}", "")]
    if section.hidden:
        yield [(f"    and {section.hidden} more", "dim")]
