"""Events of a stream."""

from __future__ import annotations

from collections.abc import Iterator

from ..places import client
from ..subject import Subject, compared
from ..table import Row
from ..timing import ratio

EVENTS_A_SAMPLE = 5000
ROUNDS = 11


def streaming() -> Iterator[Row]:
    """CPU an event, decoded into a model, against httpx-sse with json.loads."""
    theirs, ours = compared(
        Subject("streaming.by_httpx_sse", ()),
        Subject("streaming.by_client", (client(),)),
        count=EVENTS_A_SAMPLE,
        rounds=ROUNDS,
    )
    yield ratio("event, decoded / httpx-sse and json.loads", ours, theirs, 1.0, "types cost nothing")
