"""`make prism`: every operation of the embedded description and of the cases, called against Stoplight Prism.

Each is called with its required arguments, with all, and with every recorded request, sync and async; each answer is
taken in strict mode: the static one, a made-up one, and every recorded one of every status. Exit 1 for a difference that
is our fault, and for an entry of `known.toml` that no longer happens.
"""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from .calls import WAYS, Call, Driver
from .description import Description
from .prism_server import METHODS, PROGRAM, ROOT, Prism
from .subjects import LEFT_OUT, names, subject
from .verdicts import Difference, Known, brief, differences, known

SCRATCH = ROOT / ".cache" / "prism" / "run"


@dataclass
class Tally:
    """What has been counted and found."""

    operations: int = 0
    left_out: list[str] = field(default_factory=list)
    """Operations whose method Prism does not know."""
    calls: int = 0
    requests: int = 0
    found: Counter[tuple[Difference, bool]] = field(default_factory=Counter)
    """Differences, and whether they are known."""

    def note(self, difference: Difference, table: list[Known]) -> None:
        entry = next((one for one in table if one.is_of(difference)), None)
        if entry is not None:
            entry.used = True
            difference = difference._replace(whose=entry.whose, detail=entry.why)
        self.found[difference._replace(detail=brief(difference.detail)), entry is not None] += 1

    def count(self, *whats: str, whose: str | None = None, is_known: bool | None = None) -> int:
        return sum(
            number
            for (one, known_one), number in self.found.items()
            if (not whats or one.what in whats) and whose in (None, one.whose) and is_known in (None, known_one)
        )


def run(where: str, driver: Driver, prism: Prism, tally: Tally, table: list[Known]) -> None:
    """Every call of one description in every way and mode."""
    fatal: set[str] = set()
    """Operations at which Prism has ended: another one would, too."""
    calls = [call for call in driver.calls() if call.operation.method in METHODS]
    tries = [(call, mode, way) for call in calls for mode in modes(driver.description, call) for way in WAYS]
    for call, mode, way in tries:
        if call.operation.id in fatal:
            continue
        exchange = driver.perform(call, way, {"Prefer": mode} if mode else {})
        tally.calls += 1
        tally.requests += len(exchange.requests)
        died = prism.died() if exchange.response is None and isinstance(exchange.error, Exception) else None
        if died is not None:
            fatal.add(call.operation.id)
            tally.note(Difference(where, call.operation.id, "unanswered", "prism", f"it ended: {died}"), table)
            continue
        for difference in differences(where, driver, call, mode, exchange):
            tally.note(difference, table)


def modes(description: Description, call: Call) -> list[str]:
    """What Prism is asked to answer: the static answer, a made-up one, and once each recorded answer of each status."""
    found = ["", "dynamic=true"]
    for status, response in call.operation.responses.items() if call.kind == "required" else ():
        if status.isdecimal():
            names = [name for content in response.get("content", {}).values() for name in description.examples(content)]
            found += [f"code={status}, example={name}" if name else f"code={status}" for name in names or [""]]
    return found


def report(tally: Tally, table: list[Known], invalid: list[str]) -> int:
    """Print what was found. The number of things that should not be."""
    whoses = ("ours", "description", "prism")
    for whose in whoses:
        for (one, is_known), number in sorted(tally.found.items()):
            if one.whose == whose:
                print(
                    f"  {whose}{' (known)' * is_known}: {one.where} {one.operation}: {one.what} {number}x: {one.detail}"
                )
    for line in invalid:
        print(f"  description: {line}")
    stale = [one for one in table if not one.used]
    for one in stale:
        print(f"  stale entry of known.toml: {one}")
    refused = ", ".join(f"{whose} {tally.count('refused', 'not called', whose=whose)}" for whose in whoses)
    others = ", ".join(f"{whose} {tally.count('undecoded', 'lost', 'unanswered', whose=whose)}" for whose in whoses)
    ours = tally.count(whose="ours", is_known=False)
    for line in tally.left_out:
        print(f"  not called, a method that Prism does not know: {line}")
    print(f"operations {tally.operations}, calls {tally.calls} (sync and async), requests {tally.requests}")
    print(f"requests refused or not sent, by fault: {refused}")
    print(f"answers that differ, by fault: {others}")
    print(f"recorded requests that contradict their schema: {len(invalid)} (description)")
    print(f"our fault and not known: {ours}; known and no longer so: {len(stale)}")
    return ours + len(stale)


def main() -> int:
    if not PROGRAM.exists():
        print("Prism is not installed: make prism", file=sys.stderr)
        return 2
    SCRATCH.mkdir(parents=True, exist_ok=True)
    chosen = sys.argv[1:] or [name for name in names() if name not in LEFT_OUT]
    table = [one for one in known("prism") if one.where in chosen]
    tally, invalid = Tally(), []
    for where in chosen:
        description, client = subject(where)
        played = [one.id for one in description.operations if one.method in METHODS]
        tally.operations += len(played)
        tally.left_out += [f"{where} {one.id}" for one in description.operations if one.id not in played]
        if not played:  # Prism refuses such a description
            continue
        file = description.write(Path(SCRATCH, f"{where}.json"))
        with Prism(file, file.with_suffix(".log")) as prism, Driver(description, client, prism.url) as driver:
            invalid += [f"{where} {line}" for line in driver.invalid_examples()]
            run(where, driver, prism, tally, table)
        print(f"{where}: {len(played)} operations", flush=True)
    return 1 if report(tally, table, invalid) else 0


if __name__ == "__main__":
    sys.exit(main())
