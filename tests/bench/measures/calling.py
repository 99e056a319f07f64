"""Calls over loopback."""

from __future__ import annotations

from collections.abc import Iterator

from ..places import client, contact
from ..server import serving
from ..subject import Subject, compared
from ..table import Row
from ..timing import ratio

CALLS_A_SAMPLE = 100
ROUNDS = 21


def calling() -> Iterator[Row]:
    """`contacts.retrieve`, decoded, against a GET by httpx2 whose answer is left undecoded."""
    with serving(contact()) as url:
        yield from _compare(url, "call", "calling.by_httpx2", "calling.by_client")
        yield from _compare(url, "async call", "calling.by_async_httpx2", "calling.by_async_client")


def _compare(url: str, what: str, bare: str, by_client: str) -> Iterator[Row]:
    alone, default, fast = compared(
        Subject(bare, (url,)),
        Subject(by_client, (url, client(), "default")),
        Subject(by_client, (url, client(), "fast")),
        count=CALLS_A_SAMPLE,
        rounds=ROUNDS,
    )
    yield ratio(f"{what} / bare httpx2", default, alone, 1.25, "what the client adds is a quarter at the most")
    yield ratio(f"{what} with transport='fast' / bare httpx2", fast, alone, 0.4, "what the extra is for")
