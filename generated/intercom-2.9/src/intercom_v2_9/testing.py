"""A client that needs no network: it answers every operation with the description's own examples.

Its transport takes answers and faults, and keeps the calls that were made:

    fake = FakeTransport()
    client = fake_client(fake)
    fake.queue("GET /path", status=404)
    fake.fail("GET /path", error="timeout")
    ...
    assert fake.calls[0].operation == "GET /path"
"""

from __future__ import annotations

from typing import Any

from ._client import AsyncIntercom, Intercom
from ._runtime.testing.factories import make as make
from ._runtime.testing.fake import AsyncFakeTransport as AsyncFakeTransport
from ._runtime.testing.fake import Call as Call
from ._runtime.testing.fake import FakeTransport as FakeTransport
from ._runtime.testing.fake import UnexpectedRequest as UnexpectedRequest
from ._runtime.testing.waiting import without_waiting

_MADE_UP: dict[str, Any] = {
    "token": "fake-token",
}

__all__ = [
    "AsyncFakeTransport",
    "Call",
    "FakeTransport",
    "UnexpectedRequest",
    "fake_async_client",
    "fake_client",
    "make",
]


def fake_client(transport: FakeTransport | None = None, **options: Any) -> Intercom:
    """Intercom on a fake transport; `options` are those of its constructor. Retries do not wait."""
    return without_waiting(
        Intercom(transport=transport or FakeTransport(), **{**_MADE_UP, **options})
    )


def fake_async_client(transport: AsyncFakeTransport | None = None, **options: Any) -> AsyncIntercom:
    """AsyncIntercom on a fake transport; `options` are those of its constructor. Retries do not wait."""
    return without_waiting(
        AsyncIntercom(transport=transport or AsyncFakeTransport(), **{**_MADE_UP, **options})
    )
