"""Helpers change nothing but the time."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import pytest

from generator import processes as of_helpers
from generator.processes import Crew


def square(number: int) -> int:
    return number * number


def process_of(number: int) -> int:
    time.sleep(0.01)
    return os.getpid()


def failing(number: int) -> int:
    raise ValueError(number)


def is_imported(module: str) -> bool:
    time.sleep(0.05)
    return module in sys.modules


@pytest.mark.parametrize("processes", [0, 1, 2, 5])
def test_answers_are_in_the_order_of_the_arguments(processes: int) -> None:
    with Crew(processes) as crew:
        assert crew.run_all(square, [(number,) for number in range(40)]) == [number**2 for number in range(40)]
        assert crew.run_all(square, []) == []


def test_answers_are_the_same_where_nothing_is_forked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(of_helpers, "sys", SimpleNamespace(platform="darwin"))
    with Crew(2) as crew:
        assert crew.run_all(square, [(number,) for number in range(9)]) == [number**2 for number in range(9)]


def test_helpers_take_their_share() -> None:
    with Crew(3) as crew:
        assert len(set(crew.run_all(process_of, [(number,) for number in range(100)]))) > 1


def test_without_helpers_all_is_done_here() -> None:
    assert set(Crew().run_all(process_of, [(1,), (2,)])) == {os.getpid()}


@pytest.mark.parametrize("processes", [1, 3])
def test_an_error_comes_out(processes: int) -> None:
    with pytest.raises(ValueError, match=r"\d"), Crew(processes) as crew:
        crew.run_all(failing, [(number,) for number in range(10)])


def test_helpers_import_ahead(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "imported_ahead.py").write_text("")
    monkeypatch.syspath_prepend(tmp_path)
    with Crew(2, modules=["imported_ahead"]) as crew:
        assert "imported_ahead" not in sys.modules
        assert True in crew.run_all(is_imported, [("imported_ahead",)] * 6)
