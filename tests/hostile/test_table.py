"""Every place of a description by every hostile text: each document is refused, or gives a client that does nothing of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from .table import PAYLOADS, Case, cases, overlay_cases, pin_cases, sample, shown_cases

ROOT = Path(__file__).parents[2]
SEED = int(os.environ.get("HOSTILE_SEED", "1"))
EMITTERS = (
    *("identifier", "string", "literal", "comma_separated", "docstring", "_escaped", "visible_line"),
    *("markdown", "markdown_code", "toml_string"),
)


def examined(some: Sequence[Case], broken: str | None = None) -> list[dict[str, Any]]:
    """What became of each, in a process of its own."""
    given = {"cases": [list(case) for case in some], "broken": broken}
    command = [sys.executable, "-W", "ignore", "-m", "tests.hostile.examine"]
    done = subprocess.run(command, input=json.dumps(given), cwd=ROOT, capture_output=True, text=True, check=False)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0, (answers[-1:], done.stderr[-2000:])
    assert broken or len(answers) == len(some)
    return answers


def assert_refused_or_inert(some: Sequence[Case], record: Callable[[str, object], None], what: str) -> None:
    half = len(some) // 2
    with ThreadPoolExecutor(2) as pool:
        answers = [one for found in pool.map(examined, (some[:half], some[half:])) for one in found]
    assert [one for one in answers if one["faults"] or one["ended"] == "broken"] == []
    ended = Counter(one["ended"] for one in answers)
    record("counts", f"hostile {what}: {len(some)} documents, {ended['refused']} refused, {ended['inert']} inert")


def test_the_table_is_large() -> None:
    assert len(cases()) > 1_000
    assert len(set(PAYLOADS)) == len(PAYLOADS)


def test_descriptions(record_property: Callable[[str, object], None]) -> None:
    assert_refused_or_inert(sample(cases(), 240, SEED), record_property, "descriptions")


def test_overlays(record_property: Callable[[str, object], None]) -> None:
    assert_refused_or_inert(sample(overlay_cases(), 40, SEED), record_property, "overlays")


def test_pins(record_property: Callable[[str, object], None]) -> None:
    assert_refused_or_inert(sample(pin_cases(), 40, SEED), record_property, "pins")


@pytest.mark.slow
def test_all_of_it(record_property: Callable[[str, object], None]) -> None:
    """Half an hour of two processors; `HOSTILE_SHARE=0.1` examines a tenth."""
    every = [*cases(), *overlay_cases(), *pin_cases()]
    share = float(os.environ.get("HOSTILE_SHARE", "1"))
    assert_refused_or_inert(sample(every, int(len(every) * share), SEED), record_property, "table")


@pytest.mark.parametrize("emitter", EMITTERS)
def test_no_emitter_can_be_left_out(emitter: str) -> None:
    """The examination finds what an emitter keeps in: with any of them printing what it is given, some client is not inert."""
    tried = [*shown_cases()[:40], *sample(cases(), 300, 1)]
    assert any(one["faults"] or one["ended"] == "broken" for one in examined(tried, emitter))
