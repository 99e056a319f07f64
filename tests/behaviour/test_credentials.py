"""Where the token comes from, what may be one, and that it goes nowhere but into its own field."""

from __future__ import annotations

import base64
import copy
import pickle
from typing import Any

import httpx2
import pytest

from generator.runtime import errors as e
from generator.runtime.client.base import ApiInfo, AsyncClient, Credential, SyncClient
from generator.runtime.request.credentials import authorize

from .callers import API, TOKEN, Caller
from .fault_server import Connection, FaultServer, Seen
from .faults import answers

BAD_TOKENS = ["x\n", "x\r\nY: 1", "é", "", " ", "a b", "x\0", "\x7f", "\u2028", "\ud800", b"bytes", 5, ("a", "b")]


@pytest.mark.parametrize("token", BAD_TOKENS, ids=ascii)
@pytest.mark.parametrize("client", [SyncClient, AsyncClient])
def test_what_is_no_token_is_refused_unseen(client: Any, token: Any) -> None:
    with pytest.raises(e.CredentialsError) as caught:
        client(API, token)
    assert isinstance(caught.value, ValueError)
    if isinstance(token, str) and token.strip():
        assert token not in str(caught.value)


@pytest.mark.parametrize("client", [SyncClient, AsyncClient])
def test_the_environment_is_the_fallback(client: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TEST_API_KEY", raising=False)
    with pytest.raises(e.CredentialsError, match="TEST_API_KEY"):
        client(API)
    monkeypatch.setenv("TEST_API_KEY", TOKEN)
    client(API)
    monkeypatch.setenv("TEST_API_KEY", f"{TOKEN}\n")
    with pytest.raises(e.CredentialsError) as caught:
        client(API)
    assert TOKEN not in str(caught.value)


def test_a_function_is_asked_once_a_call(caller: Caller, server: FaultServer) -> None:
    server.on("/x", answers())
    tokens = iter(["tok_1", "tok_2"])
    client = caller.client(token=lambda: next(tokens))
    for _ in range(2):
        caller.run(client.call("GET", "/x"))
    assert [request.headers["authorization"] for request in server.requests("/x")] == ["Bearer tok_1", "Bearer tok_2"]


def test_an_async_function_is_awaited(server: FaultServer) -> None:
    from .callers import AsyncCaller

    async def token() -> str:
        return "tok_async"

    server.on("/x", answers())
    caller = AsyncCaller(server.url)
    caller.call("GET", "/x", client={"token": token})
    caller.close()
    assert server.requests("/x")[0].headers["authorization"] == "Bearer tok_async"


def test_a_function_that_gives_no_token_sends_nothing(caller: Caller, server: FaultServer) -> None:
    server.on("/x", answers())
    with pytest.raises(e.CredentialsError) as caught:
        caller.call("GET", "/x", client={"token": lambda: f"{TOKEN}\r\nX: 1"})
    assert TOKEN not in str(caught.value)
    assert server.count("/x") == 0


def test_neither_repr_nor_pickle_shows_it(caller: Caller) -> None:
    client = caller.client()
    for part in (
        client,
        client._core,
        client._core.credentials,
        authorize(Credential("bearer"), TOKEN),
        vars(client._core),
    ):
        assert TOKEN not in repr(part)
        assert TOKEN not in str(part)
    for attempt in (pickle.dumps, copy.deepcopy):
        with pytest.raises(TypeError):
            attempt(client._core.credentials)


@pytest.mark.parametrize("status", [400, 401, 500])
def test_a_server_that_repeats_it_does_not_put_it_into_errors(
    caller: Caller, server: FaultServer, status: int, caplog: pytest.LogCaptureFixture
) -> None:
    def behaviour(connection: Connection, request: Seen) -> None:
        said = request.headers["authorization"]
        body = b'{"errors": [{"code": "%b", "message": "%b"}]}' % (said.encode(), said.encode())
        connection.answer(status, body, (f"X-Echo: {said}",))

    server.on("/echo", behaviour)
    with pytest.raises(e.APIStatusError) as caught:
        caller.call("GET", "/echo")
    error = caught.value
    assert "[hidden]" in str(error)
    for text in (str(error), repr(error), repr(vars(error)), repr(dict(error.headers)), caplog.text):
        assert TOKEN not in text
    assert TOKEN.encode() not in pickle.dumps(error)


def test_nor_into_what_cannot_be_decoded(caller: Caller, server: FaultServer) -> None:
    def behaviour(connection: Connection, request: Seen) -> None:
        said = request.headers["authorization"]
        connection.answer(200, f"<html>{said}".encode(), ("Content-Type: text/html", f"X-Echo: {said}"))

    server.on("/echo", behaviour)
    with pytest.raises(e.DecodeError) as caught:
        caller.call("GET", "/echo")
    assert caught.value.body == b"<html>Bearer [hidden]"
    assert TOKEN.encode() not in pickle.dumps(caught.value)


def with_credential(*credential: Any) -> ApiInfo:
    return ApiInfo(
        "T",
        "1",
        "test_api",
        {"us": "https://a.example"},
        "us",
        credentials={"token": Credential(*credential)},
        security=(("token",),),
    )


def test_basic(server: FaultServer) -> None:
    server.on("/x", answers())
    SyncClient(with_credential("basic"), ("user", "pass"), base_url=server.url).call("GET", "/x")
    said = server.requests("/x")[0].headers["authorization"]
    assert said == "Basic " + base64.b64encode(b"user:pass").decode()
    for bad in ("user", "a:b\n", ("a:b", "c"), ("a", "b\n"), ("a",), ("a", 5)):
        with pytest.raises(e.CredentialsError):
            SyncClient(with_credential("basic"), bad)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("place", "target", "field"),
    [("header", "/x?a=1", "x-key"), ("query", f"/x?a=1&X-Key={TOKEN}", None), ("cookie", "/x?a=1", "cookie")],
)
def test_api_keys_go_where_they_belong(server: FaultServer, place: str, target: str, field: str | None) -> None:
    server.on("/x", answers())
    client = SyncClient(with_credential("apikey", place, "X-Key"), TOKEN, base_url=server.url)
    client.call("GET", "/x", query={"a": 1})
    request = server.requests("/x")[0]
    assert request.target == target
    if field:
        assert request.headers[field] == (TOKEN if field == "x-key" else f"X-Key={TOKEN}")
    assert "authorization" not in request.headers


def test_an_api_key_in_the_query_shows_in_no_error(server: FaultServer, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    server.on("/x", answers(500, b""))
    client = SyncClient(with_credential("apikey", "query", "key"), TOKEN, base_url=server.url, max_retries=0)
    with pytest.raises(e.InternalServerError) as caught:
        client.call("GET", "/x")
    assert TOKEN not in f"{caught.value!r} {vars(caught.value)} {caplog.text}"


def test_an_api_without_authentication_takes_no_token(server: FaultServer) -> None:
    api = ApiInfo("T", "1", "test_api", {"us": server.url}, "us")
    server.on("/x", answers())
    SyncClient(api).call("GET", "/x")
    assert "authorization" not in server.requests("/x")[0].headers
    with pytest.raises(e.CredentialsError):
        SyncClient(api, "tok")


def test_the_caller_may_send_another_authorization(caller: Caller, server: FaultServer) -> None:
    server.on("/x", answers())
    caller.call("GET", "/x", options={"extra_headers": {"authorization": "Bearer other"}})
    assert server.requests("/x")[0].headers["authorization"] == "Bearer other"


def test_an_http_client_that_authenticates_needs_no_token(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TEST_API_KEY", raising=False)
    seen: list[str | None] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append(request.headers.get("authorization"))
        return httpx2.Response(200, json={})

    with httpx2.Client(auth=("me", "secret"), transport=httpx2.MockTransport(answer)) as own:
        SyncClient(API, http_client=own).call("GET", "/x")
    assert seen == ["Basic bWU6c2VjcmV0"]


def test_a_view_with_other_credentials(server: FaultServer) -> None:
    api = ApiInfo(
        "T",
        "1",
        "test_api",
        {"us": server.url},
        "us",
        credentials={"a": Credential("apikey", "header", "X-A"), "b": Credential("apikey", "header", "X-B")},
        security=(("a", "b"),),
    )
    server.on("/view", answers())
    client = SyncClient(api, credentials={"a": "1"})
    with pytest.raises(e.CredentialsError, match="this call needs a and b"):
        client.call("GET", "/view")
    client.with_options(credentials={"b": "2"}).call("GET", "/view")
    client.call("GET", "/view", security=())
    sent = [(one.headers.get("x-a"), one.headers.get("x-b")) for one in server.requests("/view")]
    assert sent == [("1", "2"), (None, None)]
