"""Calls over loopback."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from ..places import client, contact
from ..server import serving
from ..subject import Subject, compared
from ..table import Row
from ..timing import ratio

CALLS_A_SAMPLE = 100
CALLS_AT_ONCE = 200
ROUNDS = 21


def calling() -> Iterator[Row]:
    """`contacts.retrieve`, decoded, against a GET by httpx2 whose answer is left undecoded."""
    with serving(contact()) as url:
        yield from _compare(url, "")
        yield from _compare(url, "async ")
        alone, together = compared(
            Subject("calling.by_concurrent_httpx2", (url,)),
            Subject("calling.by_concurrent_client", (url, client())),
            count=CALLS_AT_ONCE,
            rounds=ROUNDS,
        )
        yield ratio(f"{CALLS_AT_ONCE} async calls at once / bare httpx2", together, alone, 1.25, "nor where many wait")


def _compare(url: str, kind: Literal["", "async "]) -> Iterator[Row]:
    by = f"calling.by_{kind.replace(' ', '_')}"
    alone, least, default, fast = compared(
        Subject(f"{by}httpx2", (url,)),
        Subject(f"{by}pyreqwest", (url,)),
        Subject(f"{by}client", (url, client(), "default")),
        Subject(f"{by}client", (url, client(), "fast")),
        count=CALLS_A_SAMPLE,
        rounds=ROUNDS,
    )
    yield ratio(f"{kind}call / bare httpx2", default, alone, 1.25, "what the client adds is a quarter at the most")
    yield ratio(f"{kind}call with transport='fast' / bare httpx2", fast, alone, 0.4, "what the extra is for")
    yield ratio(f"bare {kind}pyreqwest / bare httpx2", least, alone, why="the least that transport='fast' can take")
