"""Pages of contacts: time to decode one, memory that many take."""

from __future__ import annotations

from collections.abc import Iterator

from ..competitors import python as competitors_python
from ..places import CONTACTS_ON_A_PAGE, client, contacts_page
from ..subject import Subject, compared
from ..table import Row
from ..timing import Skipped, ratio

PAGES_A_SAMPLE = 10
ROUNDS = 21
CONTACTS_IN_MEMORY = 10_000


def decoding() -> Iterator[Row]:
    """The same bytes; the garbage collector does what it always does."""
    missing: Skipped | None = None
    for unknown_fields, bound in ((False, 0.6), (True, 4)):
        what = f"{CONTACTS_ON_A_PAGE} contacts{' with unknown fields' if unknown_fields else ''}"
        try:
            yield from _against(what, unknown_fields, bound)
        except Skipped as reason:
            missing = reason
    if missing is not None:
        raise missing


def _against(what: str, unknown_fields: bool, bound: float) -> Iterator[Row]:
    page = contacts_page(unknown_fields=unknown_fields)
    ours, plainly = Subject("decoding.by_client", (page, client())), Subject("decoding.by_json", (page,))
    why = "typed, yet faster than untyped" if bound < 1 else "unknown fields are common: the second pass must be quick"
    try:
        theirs = Subject("decoding.by_python_intercom", (page,), competitors_python())
    except Skipped:
        own, plain = compared(ours, plainly, count=PAGES_A_SAMPLE, rounds=ROUNDS)
        yield ratio(f"decoding {what} / json.loads", own, plain, bound, why)
        raise
    own, plain, other = compared(ours, plainly, theirs, count=PAGES_A_SAMPLE, rounds=ROUNDS)
    yield ratio(f"decoding {what} / json.loads", own, plain, bound, why)
    yield ratio(f"decoding {what} / python-intercom 5.0.1", own, other)


def memory() -> Iterator[Row]:
    """Of objects that are kept, as Python's allocators see it."""
    page = contacts_page(unknown_fields=False)
    pages = -(-CONTACTS_IN_MEMORY // CONTACTS_ON_A_PAGE)
    own, plain = compared(
        Subject("decoding.memory_by_client", (page, client())),
        Subject("decoding.memory_by_json", (page,)),
        count=pages,
        rounds=3,
    )
    yield ratio(f"memory of {CONTACTS_IN_MEMORY:,} decoded contacts / json.loads", own, plain)
