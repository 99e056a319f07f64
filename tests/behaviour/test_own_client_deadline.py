"""The deadline of a call holds with a client of the caller's, too: before the head, within it, and in the body."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import httpx2
import pytest

from generator.runtime import errors as e

from .callers import AsyncCaller, Caller, Thing
from .fault_server import FaultServer
from .faults import answers, drip, silence


@pytest.fixture(params=[(library, kind) for library in (httpx2, httpx) for kind in (Caller, AsyncCaller)], ids=str)
def own(request: pytest.FixtureRequest, server: FaultServer) -> Iterator[tuple[Caller, Any]]:
    """A caller, and a client on the library's own, whose calls have half a second."""
    library, kind = request.param
    caller = kind(server.url)
    brought = (library.AsyncClient if caller.is_async else library.Client)()
    yield caller, caller.client(http_client=brought, deadline=0.5)
    caller.run(brought.aclose()) if caller.is_async else brought.close()
    caller.close()


@pytest.mark.parametrize(
    "behaviour",
    [
        pytest.param(drip(b"HTTP/1.1 200 OK\r\nX-Slow: "), id="head"),
        pytest.param(drip(b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200"), id="status line"),
        pytest.param(drip(b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n"), id="body"),
        pytest.param(drip(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;"), id="chunk extension"),
        pytest.param(silence, id="silence"),
    ],
)
def test_it_ends_what_goes_on(own: tuple[Caller, Any], server: FaultServer, behaviour: Any) -> None:
    caller, client = own
    server.on("/x", behaviour)
    server.on("/good", answers())
    with pytest.raises(e.APITimeoutError, match=r"was not done within 0.5 s"):
        caller.run(client.call("GET", "/x", returns=Thing))
    assert server.count("/x") == 1
    assert caller.run(client.call("GET", "/good", returns=Thing)).name == "ok"


def test_the_timeout_of_a_read_is_that_of_the_call(own: tuple[Caller, Any], server: FaultServer) -> None:
    caller, client = own
    server.on("/x", silence)
    patient = client.with_options(deadline=None, max_retries=0)
    for options, settings in (({"timeout": 0.1}, patient), ({"timeout": 0.1}, client), ({"timeout": 1}, patient)):
        with pytest.raises(e.APITimeoutError):
            caller.run(settings.call("POST", "/x", returns=Thing, options=options))
