"""A report for programs: JSON, and the annotations that a GitHub workflow shows beside its run."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict

from .changes import Severity
from .gathering import gathered, one_line, others
from .report import Report
from .summary import headline

FORMAT = 1
COMMANDS: dict[Severity, str] = {"breaking": "error", "risky": "warning"}
"""docs.github.com, "Workflow commands for GitHub Actions". What is safe is only counted."""


def as_json(report: Report) -> str:
    data = {
        "format": FORMAT,
        "old": dict(report.old),
        "new": dict(report.new),
        "counts": report.counts,
        "changes": [asdict(one) for one in report.changes],
    }
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"


def github(report: Report) -> str:
    return "\n".join(_annotations(report)) + "\n"


def _annotations(report: Report) -> Iterator[str]:
    yield f"::notice title={_property('API changes')}::{_message(headline(report))}"
    for alike in gathered([one for one in report.changes if one.severity in COMMANDS]):
        change = alike[0]
        more = f" The same: {others(alike)}." if len(alike) > 1 else ""
        text = f"{one_line(change.message)}.{more} {one_line(change.cure)}"
        yield f"::{COMMANDS[change.severity]} title={_property(one_line(change.subject))}::{_message(text)}"


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
