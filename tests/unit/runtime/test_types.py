"""The names that every part of a client shares."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

import pytest

from generator.runtime.types import Drift, Omit, Open, OpenFloat, OpenInt, Timestamp, omit, to_datetime


class TestOmit:
    def test_is_false_and_says_its_name(self) -> None:
        assert not omit
        assert repr(omit) == "omit"

    def test_is_the_only_one_of_its_type(self) -> None:
        assert Omit() is omit
        assert copy.copy(omit) is omit
        assert copy.deepcopy({"name": omit})["name"] is omit
        assert pickle.loads(pickle.dumps(omit)) is omit


class TestOpen:
    def test_is_a_plain_scalar_at_run_time(self) -> None:
        assert Open[Literal["a", "b"]] is str
        assert OpenInt[Literal[1, 2]] is int
        assert OpenFloat[float] is float

    def test_stands_in_unions(self) -> None:
        assert Open[Literal["a"]] | None == str | None


class TestTimestamp:
    def test_is_an_int(self) -> None:
        assert Timestamp is int

    @pytest.mark.parametrize(
        ("seconds", "expected"),
        [
            (0, datetime(1970, 1, 1, tzinfo=UTC)),
            (1_734_537_243, datetime(2024, 12, 18, 15, 54, 3, tzinfo=UTC)),
            (-86_400, datetime(1969, 12, 31, tzinfo=UTC)),
        ],
    )
    def test_becomes_an_aware_datetime(self, seconds: int, expected: datetime) -> None:
        assert to_datetime(seconds) == expected
        assert to_datetime(seconds).tzinfo is UTC

    @pytest.mark.parametrize("seconds", [10**12, -(10**12), 10**30])
    def test_years_that_do_not_exist_are_refused(self, seconds: int) -> None:
        with pytest.raises(ValueError, match="years 1 and 9999"):
            to_datetime(seconds)


def test_a_drift_reads_as_a_sentence() -> None:
    assert str(Drift("$.data[3].avatar", "Avatar", "string", "Contact")) == (
        "$.data[3].avatar (Contact): expected Avatar, got string"
    )
    assert str(Drift("$", "JSON", "NaN")) == "$: expected JSON, got NaN"


def test_importing_it_imports_nothing_heavy() -> None:
    code = (
        "import os, sys, typing; old = set(sys.modules); import generator.runtime.types; print(*set(sys.modules) - old)"
    )
    root = Path(__file__).parents[3]
    run = subprocess.run([sys.executable, "-S", "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert {name for name in run.stdout.split() if not name.startswith("generator")} <= {"__future__"}
