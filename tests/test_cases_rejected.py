"""Descriptions that are refused say why, word for word; a tolerant run warns of the same and makes the best of the rest.

After a change that is meant to show: `python -m tests.update_cases`, and review the diff.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from .support.cases import Case, expected_files, refused, rejected_cases, tolerated
from .support.clients import generate

CASES = rejected_cases()

each_case = pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)


@each_case
def test_problems_are_expected(case: Case) -> None:
    assert refused(case) == (case.folder / "problems.txt").read_text("utf-8")


@each_case
def test_each_problem_has_a_place_a_code_and_a_cure(case: Case) -> None:
    problems = refused(case).splitlines()
    assert any(" error " in problem for problem in problems)
    for problem in problems:
        place, message = re.split(" (?:error|warning) ", problem, maxsplit=1)
        _, line, column, _ = place.split(":")
        assert int(line) >= 1
        assert int(column) >= 1
        assert "; " in message or ": " in message.partition(": ")[2]


@each_case
def test_tolerant_run_warns_and_degrades(case: Case) -> None:
    warnings, files = tolerated(case)
    assert warnings == (case.folder / "tolerant.txt").read_text("utf-8")
    assert files == expected_files(case)


@each_case
def test_tolerant_output_imports(case: Case, tmp_path: Path) -> None:
    if not case.expected.is_dir():
        pytest.skip("a tolerant run refuses it, too")
    client = generate(case.description, case.overlays, tolerant=True, out=tmp_path / "client")
    for name in ["", *client.modules()]:
        client.import_(name)


@each_case
def test_nothing_is_written_for_what_is_refused(case: Case, tmp_path: Path) -> None:
    out = tmp_path / "client"
    with pytest.raises(Exception, match="error"):
        generate(case.description, case.overlays, out=out)
    assert not out.exists()
