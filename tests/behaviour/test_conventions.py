"""What users of other clients take for granted."""

from __future__ import annotations

import inspect
import logging
import platform
import sys
from typing import Any

import pytest

from generator.runtime import errors as e
from generator.runtime.client.api import ApiInfo, Credential
from generator.runtime.client.base import AsyncClient, SyncClient
from generator.runtime.client.logs import logger
from generator.runtime.http.retry import RequestEvent
from generator.runtime.http.transport import Timeout
from generator.runtime.types import omit

from .callers import TOKEN, Caller, Thing
from .fault_server import FaultServer
from .faults import GOOD, answers


def api(**more: Any) -> ApiInfo:
    servers = {"us": "https://api.example.com", "eu": "https://api.eu.example.com"}
    return ApiInfo("Test", "1", "conventions_v1", servers, "us", credentials={"token": Credential("bearer")}, **more)


def test_query_parameters_of_every_call(caller: Caller, server: FaultServer) -> None:
    server.on("/x", answers())
    client = caller.client(default_query={"tenant": "acme", "page": 1})
    caller.run(client.call("GET", "/x", query={"page": 2, "tenant": omit}, returns=Thing))
    caller.run(client.call("GET", "/x", returns=Thing, options={"extra_query": {"tenant": "b"}}))
    caller.run(client.with_options(default_query={"page": 3}).call("GET", "/x", returns=Thing))
    expected = ["/x?tenant=acme&page=2", "/x?tenant=b&page=1", "/x?tenant=acme&page=3"]
    assert [one.target for one in server.requests("/x")] == expected


def test_the_environments_base_url(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACME_BASE_URL", "https://staging.example/v1/")
    acme = api(prefix="ACME")
    assert SyncClient(acme, TOKEN)._core.base_url == "https://staging.example/v1"
    assert AsyncClient(acme, TOKEN)._core.base_url == "https://staging.example/v1"
    assert (
        SyncClient(acme, TOKEN, region="us")._core.base_url == "https://staging.example/v1"
    )  # the default, spelled out
    assert SyncClient(acme, TOKEN, region="eu")._core.base_url == "https://api.eu.example.com"
    assert SyncClient(acme, TOKEN, base_url="https://own.example")._core.base_url == "https://own.example"
    assert SyncClient(api(), TOKEN)._core.base_url == "https://api.example.com"
    monkeypatch.setenv("ACME_BASE_URL", "")
    assert SyncClient(acme, TOKEN)._core.base_url == "https://api.example.com"


def test_the_environments_log_level(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("ACME_LOG", "Debug")
    log = logger("conventions_v1")
    try:
        for _ in range(2):
            SyncClient(api(prefix="ACME"), TOKEN)
        log.debug("hello")
        assert log.level == logging.DEBUG
        assert capsys.readouterr().err.count("DEBUG conventions_v1: hello") == 1
        monkeypatch.setenv("ACME_LOG", "loud")
        with pytest.raises(ValueError, match="ACME_LOG is debug, info, warning or error, not 'loud'"):
            SyncClient(api(prefix="ACME"), TOKEN)
    finally:
        log.handlers[:] = log.handlers[:1]
        log.setLevel(logging.NOTSET)


def test_undocumented_endpoints_by_their_methods(caller: Caller, server: FaultServer) -> None:
    server.on("/x", answers())
    client = caller.client()
    for name in ("get", "post", "put", "patch", "delete"):
        found = caller.run(getattr(client, name)("/x", returns=Thing, query={"a": 1}, max_retries=0))
        assert found.name == "ok"
    assert [one.method for one in server.requests("/x")] == ["GET", "POST", "PUT", "PATCH", "DELETE"]
    assert {one.target for one in server.requests("/x")} == {"/x?a=1"}
    assert caller.run(client.get("/x")) == {"id": "1", "name": "ok"}


def test_timeouts_of_one_call(caller: Caller, server: FaultServer) -> None:
    server.on("/slow", lambda connection, request: connection.wait(5) and None)
    client = caller.client(max_retries=0)
    for timeout in (0.1, Timeout(read=0.1)):
        with pytest.raises(e.APITimeoutError):
            caller.run(client.call("GET", "/slow", returns=Thing, options={"timeout": timeout}))


def test_a_hook_before_every_request(caller: Caller, server: FaultServer) -> None:
    seen: list[RequestEvent] = []
    server.on("/x", lambda connection, request: connection.answer(503 if request.number == 1 else 200, GOOD))
    client = caller.client(on_request=seen.append)
    caller.run(client.call("GET", "/x", query={"key": TOKEN}, returns=Thing))
    assert seen == [RequestEvent("GET", "/x", 1), RequestEvent("GET", "/x", 2)]


def test_the_user_agent_says_what_calls(caller: Caller, server: FaultServer) -> None:
    server.on("/x", answers())
    caller.call("GET", "/x")
    [request] = server.requests("/x")
    assert request.headers["user-agent"] == f"test_api sdkgen/test Python/{platform.python_version()} ({sys.platform})"


def test_a_post_with_an_idempotency_key_may_be_repeated(caller: Caller, server: FaultServer) -> None:
    server.on(
        "/x", lambda connection, request: connection.reset() if request.number % 2 else connection.answer(200, GOOD)
    )
    client = caller.client()
    client._core.api = api(idempotency_header="Idempotency-Key")
    for _ in range(2):
        assert caller.run(client.call("POST", "/x", json={}, returns=Thing)).name == "ok"
    caller.run(client.call("POST", "/x", json={}, returns=Thing, options={"extra_headers": {"idempotency-key": "own"}}))
    keys = [one.headers["idempotency-key"] for one in server.requests("/x")]
    assert len(keys) == 6
    assert [keys[0], keys[2], "own"] == [keys[1], keys[3], keys[4]]
    assert len(set(keys)) == 3


def test_reads_carry_no_idempotency_key(caller: Caller, server: FaultServer) -> None:
    server.on("/x", answers())
    client = caller.client()
    client._core.api = api(idempotency_header="Idempotency-Key")
    caller.run(client.call("GET", "/x", returns=Thing))
    assert "idempotency-key" not in server.requests("/x")[0].headers


def test_both_clients_take_the_same_settings() -> None:
    for name in ("__init__", "with_options", "request", "get"):
        sync, asynchronous = (inspect.signature(getattr(one, name)).parameters for one in (SyncClient, AsyncClient))
        assert list(sync) == list(asynchronous)
    assert SyncClient.copy is SyncClient.with_options
