"""The testing kit of the generated client: every operation can be called without a network, and answers as recorded."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from .calls import Operation, operations
from .versions import EMBEDDED, Version, version


@pytest.fixture(scope="module")
def chosen() -> Version:
    return version(EMBEDDED)


def calls(chosen: Version) -> list[tuple[Operation, Any]]:
    """Every operation, with its first recorded request or one made up."""
    known = operations(chosen.client.path / "surface.json").values()
    recorded = {one.http: [found.value for found in chosen.description.requests(one.http)] for one in known}
    return [(one, (recorded[one.http] or [one.made_up_body()])[0]) for one in known]


def recorded_answers(chosen: Version, operation: Operation) -> list[Any]:
    return [one.value for one in chosen.description.responses() if one.operation == operation.http and one.status < 300]


def test_every_operation_answers_with_an_example(chosen: Version) -> None:
    client = chosen.client.import_("testing").fake_client()
    for operation, body in calls(chosen):
        arguments = operation.arguments(chosen.description.parameter_examples(operation.http), body)
        got = operation.bound(client)(*arguments.positional, **arguments.keyword)
        if operation.is_download:
            assert got.read().decode() in recorded_answers(chosen, operation)
        elif operation.paginated:
            list(got)  # an end to the pages, whatever the example says about a next one
        elif recorded_answers(chosen, operation):
            assert type(got.to_dict()) is dict
        else:
            assert got is None


def test_every_operation_answers_asynchronously(chosen: Version) -> None:
    async def call_all() -> None:
        client = chosen.client.import_("testing").fake_async_client()
        for operation, body in calls(chosen):
            arguments = operation.arguments(chosen.description.parameter_examples(operation.http), body)
            got = operation.bound(client)(*arguments.positional, **arguments.keyword)
            await (got.read() if operation.is_download else got)

    asyncio.run(call_all())


def test_an_error_is_quoted_in_full(chosen: Version) -> None:
    testing = chosen.client.import_("testing")
    fake = testing.FakeTransport()
    body = {"type": "error.list", "errors": [{"code": "not_found", "message": "no test, token or fake contact"}]}
    fake.queue("GET /contacts/{id}", status=404, json=body)
    with pytest.raises(chosen.client.import_().NotFoundError, match="no test, token or fake contact") as caught:
        testing.fake_client(fake).contacts.retrieve("1")
    assert caught.value.body == body
