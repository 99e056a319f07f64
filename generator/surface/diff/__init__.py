"""What changes for the people who call the client, between two versions of it."""

from collections.abc import Callable, Mapping
from typing import Literal, TypeAlias

from .changes import SEVERITIES, Change, Direction, Severity, worst_first
from .compare import compare
from .machine import as_json, github
from .markdown import markdown, release_notes
from .read import NotASurface
from .report import Report, report
from .text import print_summary, print_text, text

__all__ = [
    "FORMATS",
    "SEVERITIES",
    "Change",
    "Direction",
    "FormatName",
    "NotASurface",
    "Report",
    "Severity",
    "compare",
    "markdown",
    "print_summary",
    "print_text",
    "release_notes",
    "report",
    "worst_first",
]

FormatName: TypeAlias = Literal["text", "md", "json", "github"]
FORMATS: Mapping[FormatName, Callable[[Report], str]] = {
    "text": text,
    "md": markdown,
    "json": as_json,
    "github": github,
}
