"""What changes for the people who call the client, between two versions of it."""

from .changes import SEVERITIES, Change, Direction, Severity, worst_first
from .compare import compare
from .read import NotASurface
from .report import FORMATS, Report, print_text, report

__all__ = [
    "FORMATS",
    "SEVERITIES",
    "Change",
    "Direction",
    "NotASurface",
    "Report",
    "Severity",
    "compare",
    "print_text",
    "report",
    "worst_first",
]
