"""Runs the fault table with every client. The summary prints a line for each case."""

from __future__ import annotations

import copy
import logging
import pickle
import traceback
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pytest

from generator.runtime import errors as e

from .callers import TOKEN, Caller, Thing
from .fault_server import FaultServer
from .faults import CASES, Case, Outcome
from .report import note


@pytest.fixture(autouse=True)
def logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Everything is logged at DEBUG, by the client and by what it is built on, and none of it may show the token."""
    caplog.set_level(logging.DEBUG)
    yield
    assert TOKEN not in caplog.text


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_fault(
    caller: Caller, server: FaultServer, case: Case, method: str, record_property: Callable[[str, object], None]
) -> None:
    path = "/fault"
    on_get, on_post = case.fast if case.fast is not None and caller.transport == "fast" else (case.get, case.post)
    expected = on_get if method == "GET" else on_post
    server.on(path, case.behaviour)
    outcome = attempt(caller, method, path, case.client)
    seen = server.requests(path)
    note(record_property, case.name, method, outcome, len(seen), type(caller).__name__)
    assert matches(outcome, expected), outcome
    assert len(seen) == expected.requests
    assert len({(request.target, request.body, tuple(request.headers.items())) for request in seen}) == 1
    if isinstance(outcome, e.SDKError):
        check_error(outcome, method, path)


def attempt(caller: Caller, method: str, path: str, client: Mapping[str, Any]) -> Any:
    arguments = {"json": {"name": "x"}} if method == "POST" else {}
    try:
        return caller.call(method, path, client=client, **arguments)
    except e.SDKError as error:
        return error


def matches(outcome: Any, expected: Outcome) -> bool:
    if expected.result is None:
        return outcome is None
    if isinstance(expected.result, str):
        return isinstance(outcome, Thing) and str(outcome.name) == expected.result
    return isinstance(outcome, expected.result)


def check_error(error: e.SDKError, method: str, path: str) -> None:
    """It says which call it belongs to, survives pickle and copy, and nowhere holds the token."""
    assert (getattr(error, "method", method), getattr(error, "path", path)) == (method, path)
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(twin) is type(error)
        assert str(twin) == str(error)
        assert vars(twin) == vars(error)
    lines = traceback.TracebackException.from_exception(error, capture_locals=True).format()
    for text in (str(error), repr(error), repr(vars(error)), "".join(lines)):
        assert TOKEN not in text
    assert TOKEN.encode() not in pickle.dumps(error)
