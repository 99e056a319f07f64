"""Which tests look at which place, which changes have to be noticed, and which cannot be."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from .mutate import Mutant

TABLE = Path(__file__).with_name("mutants.toml")

AREAS = ("runtime", "lower")

UNIT = "tests/unit/runtime"
CALLS = "tests/behaviour"

BESIDE: dict[str, tuple[str, ...]] = {
    "generator/runtime/http/": (
        f"{UNIT}/test_retry.py",
        f"{UNIT}/test_ratelimit.py",
        f"{CALLS}/test_retries.py",
        f"{CALLS}/test_waiting.py",
        f"{CALLS}/test_redirects.py",
        f"{CALLS}/test_lifecycle.py",
        f"{CALLS}/test_network.py",
    ),
    "generator/runtime/models/": (
        f"{UNIT}/test_models.py",
        f"{UNIT}/test_decode.py",
        f"{UNIT}/test_unions.py",
        f"{UNIT}/test_wire.py",
        f"{UNIT}/test_texts.py",
        f"{UNIT}/test_types.py",
    ),
    "generator/runtime/pagination/": (f"{UNIT}/test_pages.py", f"{CALLS}/test_paging.py"),
    "generator/runtime/streaming/": (f"{UNIT}/test_streaming.py", f"{UNIT}/test_lines.py", f"{CALLS}/test_streams.py"),
    "generator/runtime/testing/": (
        f"{UNIT}/test_testing.py",
        "tests/test_testing_kit.py",
        f"{CALLS}/test_fake_client.py",
    ),
    "generator/runtime/request/": (
        f"{UNIT}/test_params.py",
        f"{UNIT}/test_body.py",
        f"{UNIT}/test_auth.py",
        f"{CALLS}/test_requests.py",
        f"{CALLS}/test_credentials.py",
        f"{CALLS}/test_oauth.py",
    ),
    "generator/runtime/response/": (f"{UNIT}/test_errors.py", f"{UNIT}/test_body.py", f"{CALLS}/test_answers.py"),
    "generator/runtime/": (UNIT,),
    "generator/lower/": (
        "tests/test_cases.py::test_output_is_expected",
        "tests/test_cases_rejected.py",
        "tests/snapshot",
        "tests/unit/test_validate.py",
        "tests/unit/test_pagination_evidence.py",
        "tests/unit/test_request_notes.py",
        "tests/unit/test_recorded_answers.py",
    ),
    "generator/output/": ("tests/unit/test_write.py", "tests/hostile/test_write.py"),
}
"""The tests that run first, by the beginning of a path; the first entry holds."""

WIDER: dict[str, tuple[str, ...]] = {
    "generator/runtime/": (
        UNIT,
        f"{CALLS}/test_faults.py",
        f"{CALLS}/test_answers.py",
        f"{CALLS}/test_conventions.py",
        f"{CALLS}/test_credentials.py",
        f"{CALLS}/test_http_clients.py",
        f"{CALLS}/test_leaks.py",
        f"{CALLS}/test_lifecycle.py",
        f"{CALLS}/test_network.py",
        f"{CALLS}/test_oauth.py",
        f"{CALLS}/test_paging.py",
        f"{CALLS}/test_requests.py",
        f"{CALLS}/test_streams.py",
        "tests/fastapi",
        "tests/test_testing_kit.py",
        "tests/test_cases.py",
        "tests/oracle",
    ),
    "generator/lower/": ("tests/oracle", "tests/test_cases.py", "tests/integration/test_cli.py"),
    "generator/output/": ("tests/integration/test_cache.py", "tests/behaviour/test_bump.py"),
}
"""The tests that run for what the first ones let pass."""


def tests_of(path: str) -> list[tuple[str, ...]]:
    """The rounds of tests for a file."""
    return [next(tests for start, tests in table.items() if path.startswith(start)) for table in (BESIDE, WIDER)]


@dataclass(frozen=True)
class Named:
    """A change that a test has to notice."""

    path: str
    was: str
    """A part of the file that stands in it once."""
    now: str

    def applied(self, root: Path) -> str:
        """The file as it becomes. Raises ValueError if the part does not stand in it once."""
        text = (root / self.path).read_text("utf-8")
        if text.count(self.was) != 1:
            raise ValueError(f"{self.path} holds {self.was!r} {text.count(self.was)} times")
        return text.replace(self.was, self.now)

    def __str__(self) -> str:
        return f"{self.path}\n    - {self.was}\n    + {self.now}"


@dataclass(frozen=True)
class Explained:
    """A change that no test can notice, or that none needs to."""

    path: str
    was: str
    """The line, without white space at its ends."""
    now: str
    why: str

    def is_of(self, mutant: Mutant) -> bool:
        return (self.path, self.was, self.now) == (mutant.path, mutant.was, mutant.now)


def named() -> list[Named]:
    return [Named(**entry) for entry in _table()["named"]]


def explained() -> list[Explained]:
    return [Explained(**entry) for entry in _table().get("explained", [])]


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(TABLE.read_text("utf-8"))
