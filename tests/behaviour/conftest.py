"""Fixtures: one fault server, and the four ways to call it (sync and async, default and fast transport)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .callers import Caller, callers
from .fault_server import FaultServer, fault_server
from .report import lines


@pytest.fixture(scope="session")
def server() -> Iterator[FaultServer]:
    with fault_server() as running:
        yield running


@pytest.fixture(params=callers(), ids=str)
def caller(request: pytest.FixtureRequest, server: FaultServer) -> Iterator[Caller]:
    """A sync or async client of the fault server. Every test that asks for it runs once with each."""
    caller: Caller = request.param(server.url)
    yield caller
    caller.close()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    found = lines(report for kind in ("passed", "failed") for report in terminalreporter.stats.get(kind, []))
    if found:
        terminalreporter.section("fault table")
        for line in sorted(found):
            terminalreporter.write_line(line)
