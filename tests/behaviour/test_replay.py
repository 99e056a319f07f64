"""Every recorded response, sent over a socket and read through its operation, sync and async.

A 2xx comes back from `to_dict()` as it was recorded (null and absent alike) and deviates from the corrected description in
nothing; any other raises the class of its status with everything that the body says.
"""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest

from tests.support.server import Server

from .calls import Operation, operations
from .described import Recorded
from .versions import VERSIONS, Version, version

ERRORS = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
}


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


@pytest.mark.parametrize("name", VERSIONS)
def test_every_recorded_response(name: str, server: Server, record_property: Callable[[str, object], None]) -> None:
    chosen = version(name)
    recorded = list(chosen.description.responses())
    known = operations(chosen.client.path / "surface.json")
    drifted: list[object] = []
    differences = [
        *_differences(chosen, recorded, known, server, drifted.extend),
        *asyncio.run(_async_differences(chosen, recorded, known, server, drifted.extend)),
    ]
    told = f"replay {name}: {_counts(recorded)}, sync and async"
    record_property("counts", f"{told}; {len(differences)} differ, {len(drifted)} deviate from the description")
    assert not differences, "\n".join(["", *differences[:20]])
    assert not drifted, "\n".join(["", *map(str, dict.fromkeys(drifted))])
    assert recorded


def _counts(recorded: list[Recorded]) -> str:
    counts = Counter("2xx" if one.status < 300 else "errors" for one in recorded)
    return ", ".join(f"{counts[kind]} {kind}" for kind in ("2xx", "errors"))


def _differences(
    chosen: Version,
    recorded: list[Recorded],
    known: dict[str, Operation],
    server: Server,
    on_drift: Callable[[Sequence[object]], None],
) -> Iterator[str]:
    options: dict[str, Any] = {"base_url": server.url, "max_retries": 0, "on_drift": on_drift}
    with chosen.client.client_class()("tok_replayed", **options) as client:
        for one in recorded:
            operation = known[one.operation]
            _play(server, one)
            arguments = operation.arguments({})
            try:
                got = operation.bound(client)(*arguments.positional, **arguments.keyword)
                answer: Any = got.read() if operation.is_download else _plain(got)
            except Exception as error:
                answer = error
            yield from _compared(chosen, one, answer, server)


async def _async_differences(
    chosen: Version,
    recorded: list[Recorded],
    known: dict[str, Operation],
    server: Server,
    on_drift: Callable[[Sequence[object]], None],
) -> list[str]:
    found: list[str] = []
    options: dict[str, Any] = {"base_url": server.url, "max_retries": 0, "on_drift": on_drift}
    async with chosen.client.client_class(asynchronous=True)("tok_replayed", **options) as client:
        for one in recorded:
            operation = known[one.operation]
            _play(server, one)
            arguments = operation.arguments({})
            try:
                got = operation.bound(client)(*arguments.positional, **arguments.keyword)
                answer: Any = await got.read() if operation.is_download else _plain(await got)
            except Exception as error:
                answer = error
            found += (f"async {text}" for text in _compared(chosen, one, answer, server))
    return found


def _play(server: Server, one: Recorded) -> None:
    server.clear()
    is_json = one.media_type.endswith("json")
    body = json.dumps(one.value).encode() if is_json else str(one.value).encode()
    server.answer(one.status, body, {"Content-Type": one.media_type})


# --- what is expected ------------------------------------------------------------------------------------------------


def _compared(chosen: Version, one: Recorded, answer: Any, server: Server) -> Iterator[str]:
    """What is not as it should be, a line each."""
    if [request.method for request in server.requests] != [one.operation.split(" ")[0]]:
        yield f"{one}: {len(server.requests)} requests, {answer!r}"
    elif one.status >= 300:
        yield from (f"{one}: {text}" for text in _error_differences(chosen, one, answer))
    elif isinstance(answer, Exception):
        yield f"{one}: {type(answer).__name__}: {answer}"
    elif not one.media_type.endswith("json"):
        if answer not in (str(one.value), str(one.value).encode()):
            yield f"{one}: {answer!r}"
    elif _canonical(answer) != _canonical(one.value):
        yield f"{one}: gives {json.dumps(answer, default=str)}\n    instead of {json.dumps(one.value)}"


def _error_differences(chosen: Version, one: Recorded, error: Any) -> Iterator[str]:
    wanted = ERRORS[one.status]
    if type(error) is not getattr(chosen.client.import_(), wanted):
        yield f"{error!r} instead of {wanted}"
        return
    method, path = one.operation.split(" ")
    expected = {
        "status_code": one.status,
        "method": method,
        "raw_body": one.value,
        "errors": tuple(_detail(entry) for entry in _entries(one.value)),
        "request_id": one.value.get("request_id"),
    }
    for attribute, value in expected.items():
        if getattr(error, attribute) != value:
            yield f"{attribute} is {getattr(error, attribute)!r} instead of {value!r}"
    if _canonical(_plain(error.body)) != _canonical(one.value):
        yield f"body is {error.body!r}, not {one.value!r}"
    if len(error.path.split("/")) != len(path.split("/")):
        yield f"path is {error.path!r}"


def _entries(body: dict[str, Any]) -> list[dict[str, Any]]:
    """The errors of a body: a list of them, or a single one that is the body itself."""
    if isinstance(body.get("errors"), dict):  # messages by field
        return [{"field": field, "message": message} for field, message in body["errors"].items()]
    if "errors" in body:
        return list(body["errors"])
    return [body] if "error_key" in body or "code" in body else []


def _detail(entry: dict[str, Any]) -> tuple[Any, Any, Any]:
    return entry.get("code", entry.get("error_key")), entry.get("message"), entry.get("field")


def _plain(value: Any) -> Any:
    """What a method answers as plain JSON."""
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, list):
        return [_plain(one) for one in value]
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    return value


def _canonical(value: Any) -> Any:
    """The value without nulls in objects, and with booleans that equal no number."""
    if isinstance(value, dict):
        return {key: _canonical(one) for key, one in value.items() if one is not None}
    if isinstance(value, list):
        return [_canonical(one) for one in value]
    return f"<{value}>" if isinstance(value, bool) else value
