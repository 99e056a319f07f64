"""Prints what tests have counted: `record_property("counts", "2.9: 111 replayed")`, also from other processes.

Properties have no deadline, and may take their time to make up examples: a slow machine is no fault of the code.
What the tool keeps for its user it keeps for the tests in a folder of their own.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ["XDG_CACHE_HOME"] = str(Path(__file__).parents[1] / ".cache" / "user")

settings.register_profile(
    "unhurried",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize="CI" in os.environ,  # there, the same run twice gives the same answer
)
settings.load_profile("unhurried")

PROPERTY = "counts"


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    reports = [report for kind in ("passed", "failed") for report in terminalreporter.stats.get(kind, [])]
    lines = [str(value) for report in reports for name, value in report.user_properties if name == PROPERTY]
    if lines:
        terminalreporter.section("counts")
        for line in sorted(lines):
            terminalreporter.write_line(line)
