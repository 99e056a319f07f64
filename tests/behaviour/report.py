"""The line that the fault table prints for each case, built from what the tests have recorded as properties."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

PROPERTY = "fault"


def note(record: Callable[[str, object], None], case: str, method: str, outcome: Any, requests: int, who: str) -> None:
    """Record what a case came to with one client. A property of the test survives its being run in another process."""
    record(PROPERTY, (case, method, f"{type(outcome).__name__}, {requests} on the wire", who))


def lines(reports: Iterable[Any]) -> list[str]:
    """One line for each case, method and outcome."""
    found: dict[tuple[str, str, str], list[str]] = {}
    for report in reports:
        for name, value in report.user_properties:
            if name == PROPERTY:
                case, method, outcome, who = value
                found.setdefault((case, method, outcome), []).append(who)
    return [
        f"{case:34} {method:5} {outcome:42} {' '.join(sorted(who))}" for (case, method, outcome), who in found.items()
    ]
