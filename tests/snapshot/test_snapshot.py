"""The client of Intercom 2.9 in `generated/` is the snapshot: what the generator makes of its description, byte for byte."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import pipeline

ROOT = Path(__file__).parents[2]
SNAPSHOT = ROOT / "generated" / "intercom-2.9"
SPECS = ROOT / "specs"


def test_the_generated_client_is_current() -> None:
    if not SNAPSHOT.is_dir():
        pytest.skip("generated/intercom-2.9 is not there: run `make generate`")
    job = pipeline.Job(SPECS / "intercom-2.9.yaml", SNAPSHOT, None, SPECS)
    (outcome,) = pipeline.generate([job], pipeline.Run(check=True))
    assert not outcome.failed, outcome.problems
    shown = "\n".join(outcome.differences)
    assert not outcome.differences, f"run `make generate` and review the diff:\n{shown}"
