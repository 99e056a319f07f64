"""The recorded answers of an operation: each that a client can be given, once."""

from __future__ import annotations

import pytest

from generator.input.document import read
from generator.lower import lower

DESCRIPTION = """\
openapi: 3.1.0
info: {title: Ticks, version: '1'}
paths:
  /ticks:
    get:
      responses:
        '200':
          description: ok
          content:
"""
EVENTS = "            text/event-stream: {schema: {type: string}, example: 'events'}\n"
JSON = "            application/json: {schema: {type: string}, example: 'json'}\n"
TEXT = "            text/plain: {schema: {type: string}, example: 'text'}\n"


@pytest.mark.parametrize(
    ("content", "values"),
    [
        (EVENTS, ["events"]),
        (EVENTS + JSON, ["events", "json"]),
        (JSON + EVENTS, ["events", "json"]),
        (JSON + TEXT, ["json"]),
    ],
)
def test_each_is_there_once(content: str, values: list[str]) -> None:
    api, _ = lower(read((DESCRIPTION + content).encode(), "ticks.yaml"))
    assert sorted(str(one.value) for one in api.operations[0].examples) == values
