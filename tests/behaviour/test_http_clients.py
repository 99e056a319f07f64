"""Clients of httpx2 and httpx that the caller brings, and the tools that people use with them."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import Iterator
from typing import Any

import httpx
import httpx2
import pytest
import respx
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from pytest_httpx import HTTPXMock

from generator.runtime import errors as e
from generator.runtime.client.base import AsyncClient, SyncClient
from generator.runtime.request.lines import items

from .callers import API, TOKEN, AsyncCaller, Caller, Thing
from .fault_server import Connection, FaultServer, Seen
from .faults import GOOD, answers

LIBRARIES = pytest.mark.parametrize("library", [httpx2, httpx], ids=["httpx2", "httpx"])
KINDS = pytest.mark.parametrize("kind", [Caller, AsyncCaller], ids=["sync", "async"])


@pytest.fixture
def own(library: Any, kind: type[Caller], server: FaultServer) -> Iterator[tuple[Caller, Any]]:
    """A caller, and a client on the library's own."""
    caller = kind(server.url)
    brought = (library.AsyncClient if caller.is_async else library.Client)(headers={"X-Own": "1"})
    yield caller, caller.client(http_client=brought)
    caller.run(brought.aclose()) if caller.is_async else brought.close()
    caller.close()


@LIBRARIES
@KINDS
def test_calls(own: tuple[Caller, Any], server: FaultServer) -> None:
    caller, client = own
    server.on("/x", answers())
    for method in ("GET", "POST"):
        assert caller.run(client.call(method, "/x", json={"a": 1}, returns=Thing)).name == "ok"
    assert [request.headers["x-own"] for request in server.requests("/x")] == ["1", "1"]
    assert server.requests("/x")[0].headers["authorization"] == f"Bearer {TOKEN}"


@LIBRARIES
@KINDS
def test_packed_bodies_and_files(own: tuple[Caller, Any], server: FaultServer, tmp_path: Any) -> None:
    caller, client = own
    packed = gzip.compress(GOOD)
    server.on("/x", lambda connection, request: connection.answer(200, packed, ("Content-Encoding: gzip",)))
    assert caller.run(client.call("GET", "/x", returns=Thing)).name == "ok"
    download = client.download("GET", "/x")
    assert caller.run(download.save(tmp_path / "file")) == len(GOOD)
    assert (tmp_path / "file").read_bytes() == GOOD


@LIBRARIES
@KINDS
def test_bodies_that_are_read_piece_by_piece(own: tuple[Caller, Any], server: FaultServer, tmp_path: Any) -> None:
    caller, client = own
    server.on("/x", answers())
    path = tmp_path / "file"
    path.write_bytes(b"x" * 200_000)
    with path.open("rb") as file:
        bodies = (
            ({"content": path}, b"x" * 200_000),
            ({"content": file}, b"x" * 200_000),
            ({"content": (part for part in (b"a", b"b"))}, b"ab"),
            ({"content": items([{"n": 1}, {"n": 2}])}, b'{"n":1}\n{"n":2}\n'),
        )
        for body, expected in bodies:
            assert caller.run(client.call("PUT", "/x", returns=Thing, **body)).name == "ok"
            assert server.requests("/x")[-1].body == expected
        caller.run(client.call("POST", "/x", returns=Thing, multipart={"file": path}))
        assert b"x" * 200_000 in server.requests("/x")[-1].body


@LIBRARIES
@KINDS
def test_faults(own: tuple[Caller, Any], server: FaultServer) -> None:
    caller, client = own

    def breaks_off(connection: Connection, request: Seen) -> None:
        connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n", GOOD)
        connection.close()

    server.on("/reset", lambda connection, request: connection.reset())
    server.on("/short", breaks_off)
    server.on("/slow", lambda connection, request: connection.wait(5) and None)
    for path, error in (("/reset", e.APIConnectionError), ("/short", e.IncompleteResponseError)):
        with pytest.raises(error):
            caller.run(client.call("POST", path, returns=Thing))
        assert server.count(path) == 1
    with pytest.raises(e.APITimeoutError) as caught:
        caller.run(client.call("POST", "/slow", returns=Thing, options={"timeout": 0.1}))
    assert caught.value.request_sent is True
    elsewhere = client.with_options(base_url="http://127.0.0.1:1")
    with pytest.raises(e.APIConnectionError) as caught:
        caller.run(elsewhere.call("POST", "/x", returns=Thing))
    assert caught.value.request_sent is False


@pytest.mark.parametrize(
    ("client", "given", "told"),
    [
        (SyncClient, httpx2.AsyncClient(), "httpx2.Client or an httpx.Client, not httpx2.AsyncClient"),
        (AsyncClient, httpx.Client(), "httpx2.AsyncClient or an httpx.AsyncClient, not httpx.Client"),
        (SyncClient, "x", "httpx2.Client or an httpx.Client, not builtins.str"),
    ],
)
def test_what_is_no_client_for_it(client: Any, given: Any, told: str) -> None:
    with pytest.raises(TypeError) as caught:
        client(API, TOKEN, http_client=given)
    assert str(caught.value) == f"http_client is an {told}"


# --- tools -----------------------------------------------------------------------------------------------------------


def test_respx() -> None:
    with respx.mock(base_url="https://api.example.com") as mock, httpx.Client() as brought:
        route = mock.get("/things/7").mock(
            side_effect=[httpx.Response(503), httpx.Response(200, json={"id": "7", "name": "ok"})]
        )
        client = SyncClient(API, TOKEN, http_client=brought)
        client._core.clock = Caller("").clock
        assert client.call("GET", "/things/7", returns=Thing).name == "ok"
        assert route.call_count == 2


def test_pytest_httpx(httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(url="https://api.example.com/x?a=1", json={"id": "7"})
    httpx_mock.add_exception(httpx.ReadTimeout("too slow"))

    async def main() -> None:
        async with httpx.AsyncClient() as brought:
            client = AsyncClient(API, TOKEN, http_client=brought, max_retries=0)
            assert (await client.call("GET", "/x", query={"a": 1}, returns=Thing)).id == "7"
            with pytest.raises(e.APITimeoutError):
                await client.call("GET", "/y", returns=Thing)

    asyncio.run(main())
    assert httpx_mock.get_requests()[0].headers["authorization"] == f"Bearer {TOKEN}"


def test_opentelemetry(server: FaultServer) -> None:
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    server.on("/x", answers())
    with httpx.Client() as brought:
        HTTPXClientInstrumentor().instrument_client(brought, tracer_provider=provider)
        client = SyncClient(API, TOKEN, base_url=server.url, http_client=brought)
        assert client.call("GET", "/x", returns=Thing).name == "ok"
    [span] = exporter.get_finished_spans()
    assert span.name == "GET"
    assert "traceparent" in server.requests("/x")[0].headers
    assert TOKEN not in span.to_json()
