"""Every operation called over a socket, sync and async, with the description's own requests: what arrives is right.

Each operation is called once for every recorded request, and once with everything that its signature takes.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, quote

import pytest

from tests.support.server import Answer, Request, Server

from .calls import ABSENT, Arguments, Operation, operations
from .described import Description
from .versions import EMBEDDED, Version, version

TOKEN = "tok_every_operation"


class Case(NamedTuple):
    """One call and what it is to send."""

    operation: Operation
    arguments: Arguments
    path: str
    query: list[tuple[str, str]]
    body: Any

    def __str__(self) -> str:
        return f"{self.operation.http} by {self.operation.resource}.{self.operation.method}{self.arguments}"


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with Server(lambda request: Answer(200, b"{}")) as running:
        yield running


@pytest.mark.parametrize("name", [EMBEDDED, "2.9"])
def test_every_operation(name: str, server: Server, record_property: Callable[[str, object], None]) -> None:
    chosen = version(name)
    known = operations(chosen.client.path / "surface.json")
    assert sorted(known) == sorted(chosen.description.operations)
    cases = [case for id_ in known for case in _cases(chosen.description, known[id_])]
    wrong = [*_called(chosen, cases, server), *asyncio.run(_async_called(chosen, cases, server))]
    record_property("counts", f"calls {name}: {len(known)} operations, {len(cases)} calls, sync and async")
    assert len(known) == 108
    assert not wrong, "\n".join(["", *wrong[:20]])


def test_every_operation_has_a_raw_and_a_streaming_variant(server: Server) -> None:
    chosen = version(EMBEDDED)
    with chosen.client.client_class()(TOKEN, base_url=server.url) as client:
        for operation in operations(chosen.client.path / "surface.json").values():
            if operation.is_download:
                continue
            arguments = operation.arguments({})
            resource = getattr(client, operation.resource)
            raw = getattr(resource.with_raw_response, operation.method)(*arguments.positional, **arguments.keyword)
            assert (raw.status_code, raw.content) == (200, b"{}")
            with getattr(resource.with_streaming_response, operation.method)(
                *arguments.positional, **arguments.keyword
            ) as streamed:
                assert streamed.read() == b"{}"


def _cases(description: Description, operation: Operation) -> Iterator[Case]:
    examples = description.parameter_examples(operation.http)
    bodies = [operation.completed(one.value) for one in description.requests(operation.http)]
    for body in [*bodies, operation.made_up_body()]:
        every = (body is not ABSENT and body not in bodies) or not bodies
        arguments = operation.arguments(examples, body, every=every)
        yield Case(operation, arguments, _path(operation, arguments), _query(operation, arguments), body)


def _path(operation: Operation, arguments: Arguments) -> str:
    path = operation.http.split(" ")[1]
    names = [one["wire_name"] for one in operation.parameters if one["in"] == "path"]
    for wire_name, value in zip(names, arguments.positional, strict=True):
        path = path.replace(f"{{{wire_name}}}", quote(str(value), safe=""))
    return path


def _query(operation: Operation, arguments: Arguments) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    for one in operation.parameters:
        if one["in"] == "query" and one["name"] in arguments.keyword:
            value = arguments.keyword[one["name"]]
            members = value if isinstance(value, dict) else {one["wire_name"]: value}
            pairs += [
                (key, json.dumps(member) if isinstance(member, bool) else str(member))
                for key, member in members.items()
            ]
    return sorted(pairs)


def _called(chosen: Version, cases: list[Case], server: Server) -> Iterator[str]:
    with chosen.client.client_class()(TOKEN, base_url=server.url) as client:
        for case in cases:
            server.clear()
            got = case.operation.bound(client)(*case.arguments.positional, **case.arguments.keyword)
            if case.operation.is_download:
                got.read()
            yield from _compared(chosen, case, server.requests)


async def _async_called(chosen: Version, cases: list[Case], server: Server) -> list[str]:
    found: list[str] = []
    async with chosen.client.client_class(asynchronous=True)(TOKEN, base_url=server.url) as client:
        for case in cases:
            server.clear()
            got = case.operation.bound(client)(*case.arguments.positional, **case.arguments.keyword)
            await (got.read() if case.operation.is_download else got)
            found += (f"async {text}" for text in _compared(chosen, case, server.requests))
    return found


def _compared(chosen: Version, case: Case, requests: list[Request]) -> Iterator[str]:
    """What is not as it should be, a line each."""
    if len(requests) != 1:
        yield f"{case}: {len(requests)} requests"
        return
    request = requests[0]
    has_body = case.body is not ABSENT
    found = {
        "method": (request.method, case.operation.http.split(" ")[0]),
        "path": (request.path, case.path),
        "query": (sorted(parse_qsl(request.query, keep_blank_values=True)), case.query),
        "version": (request.header("Intercom-Version"), chosen.description.version),
        "authorization": (request.header("Authorization"), f"Bearer {TOKEN}"),
        "content type": (request.header("Content-Type"), "application/json" if has_body else None),
        "body": (request.json() if request.body else ABSENT, case.body),
    }
    for what, (got, wanted) in found.items():
        if got != wanted:
            yield f"{case}: {what} is {got!r} instead of {wanted!r}"
