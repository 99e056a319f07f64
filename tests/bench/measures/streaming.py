"""Events of a stream: what each costs, how soon the first is there, and what a long stream takes."""

from __future__ import annotations

from collections.abc import Iterator

from ..places import client
from ..server import streaming_server
from ..subject import Subject, compared
from ..table import Row
from ..timing import ratio, sizes

EVENTS_A_SAMPLE = 5000
ROUNDS = 11
FIRST_A_SAMPLE = 20
LONG = 16 * 1024
"""Events of 64 KiB: 1 GiB."""


def streaming() -> Iterator[Row]:
    """CPU an event, decoded into a model, against httpx-sse with json.loads."""
    theirs, ours = compared(
        Subject("streaming.by_httpx_sse", ()),
        Subject("streaming.by_client", (client(),)),
        count=EVENTS_A_SAMPLE,
        rounds=ROUNDS,
    )
    yield ratio("event, decoded / httpx-sse and json.loads", ours, theirs, 1.0, "types cost nothing")
    with streaming_server() as url:
        theirs, ours = compared(
            Subject("streaming.first_by_httpx_sse", (url,)),
            Subject("streaming.first_by_client", (url, client())),
            count=FIRST_A_SAMPLE,
            rounds=ROUNDS,
        )
        yield ratio("first event over loopback / httpx-sse", ours, theirs, 1.0, "no event waits for the next one")
        [grown] = compared(Subject("streaming.memory_by_client", (url, client())), count=LONG, rounds=3)
        yield sizes("memory that 1 GiB of events takes", grown, 16, "one item at a time")
