"""The bench's arithmetic and table. No time is looked at here."""

from __future__ import annotations

import sys

import pytest

from tests.bench import __main__ as bench
from tests.bench.table import Row, print_table
from tests.bench.timing import BenchError, Skipped, difference, in_turn, ratio, spent


def test_samples_are_taken_in_turn_after_a_round_that_does_not_count() -> None:
    taken: list[str] = []

    def sampler(name: str, value: float) -> float:
        taken.append(name)
        return value

    samples = in_turn([lambda: sampler("a", 1.0), lambda: sampler("b", 2.0)], 3)
    assert taken == ["a", "b"] * 4
    assert samples == [[1.0] * 3, [2.0] * 3]


def test_a_ratio_is_that_of_the_medians() -> None:
    row = ratio("a / b", [1.0, 2.0, 90.0], [4.0, 4.0, 4.0], bound=0.5)
    assert (row.value, row.verdict, row.rounds) == (0.5, "ok", 3)


def test_a_difference_is_in_milliseconds() -> None:
    row = difference("a - b", [0.030, 0.031, 0.032], [0.010, 0.010, 0.010], bound=20)
    assert row.value == pytest.approx(21)
    assert (row.unit, row.verdict) == ("ms", "over")


def test_a_row_without_bound_is_neither_ok_nor_over(capsys: pytest.CaptureFixture[str]) -> None:
    print_table([Row("a / b", 3.0, 2.5, 3.5, 7), Row("a / c", 3.0, 2.5, 3.5, 7, bound=2, why="so")])
    _, free, bound = capsys.readouterr().out.splitlines()
    assert free.split() == ["a", "/", "b", "3.00", "x", "7", "2.50", "..", "3.50"]
    assert bound.split() == ["a", "/", "c", "3.00", "x", "2", "x", "over", "7", "2.50", "..", "3.50", "so"]


def test_a_command_that_fails_is_no_measurement() -> None:
    with pytest.raises(BenchError, match="what went wrong"):
        spent([sys.executable, "-c", "import sys; sys.exit('what went wrong')"])


@pytest.mark.parametrize(("error", "status"), [(Skipped("not here"), 0), (BenchError("broken"), 1)])
def test_only_a_measure_that_fails_fails_the_bench(
    error: Exception, status: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def measure() -> list[Row]:
        raise error

    monkeypatch.setattr(sys, "argv", ["bench", "one"])
    monkeypatch.setattr(bench, "MEASURES", {"one": measure})
    monkeypatch.setattr(bench, "_keep_bytecode", lambda: None)
    assert bench.main() == status
    assert str(error) in capsys.readouterr().out
