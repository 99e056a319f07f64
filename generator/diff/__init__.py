"""What changes for the people who call the client, between two versions of it."""

from .changes import Change, Direction, Severity, worst_first
from .compare import compare
from .read import NotASurface
from .report import FORMATS, Report, report

__all__ = ["FORMATS", "Change", "Direction", "NotASurface", "Report", "Severity", "compare", "report", "worst_first"]
