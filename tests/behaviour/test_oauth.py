"""OAuth 2.0 tokens: fetched once, shared by all that wait, renewed in time, and never shown."""

from __future__ import annotations

import asyncio
import base64
import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import parse_qs

import pytest

from generator.runtime import errors as e
from generator.runtime.request.oauth import ClientCredentials, RefreshToken

from .callers import BriefClock, Caller
from .fault_server import Behaviour, Connection, FaultServer, Seen
from .faults import answers

SECRET = "s3cr3t-of-the-client"
MANY = 8


class MovedClock(BriefClock):
    """A clock that a test puts forward."""

    __slots__ = ("ahead",)

    def __init__(self) -> None:
        super().__init__()
        self.ahead = 0.0

    def now(self) -> float:
        return super().now() + self.ahead


def gives_tokens(life: Any = 3600, **more: Any) -> Behaviour:
    """A token endpoint: token 1, 2, 3."""

    def behaviour(connection: Connection, request: Seen) -> None:
        connection.wait(0.05)
        answer = {"access_token": f"token-{request.number}", "token_type": "Bearer", "expires_in": life, **more}
        connection.answer(200, json.dumps(answer).encode())

    return behaviour


def grant(server: FaultServer, path: str, **more: Any) -> ClientCredentials:
    return ClientCredentials("id", SECRET, token_url=f"{server.url}{path}", **more)


def sent_tokens(server: FaultServer, path: str) -> list[str]:
    return [request.headers["authorization"] for request in server.requests(path)]


def together(caller: Caller, client: Any, path: str) -> list[Any]:
    """The outcomes of many calls at once: results, or the errors that were raised."""
    if caller.is_async:

        async def all_of_them() -> list[Any]:
            calls = (client.call("GET", path, returns=dict) for _ in range(MANY))
            return list(await asyncio.gather(*calls, return_exceptions=True))

        return list(caller.run(all_of_them()))

    def one(_: int) -> Any:
        try:
            return client.call("GET", path, returns=dict)
        except e.SDKError as error:
            return error

    with ThreadPoolExecutor(MANY) as pool:
        return list(pool.map(one, range(MANY)))


def test_a_token_is_fetched_once_and_kept(
    caller: Caller, server: FaultServer, caplog: pytest.LogCaptureFixture, request: pytest.FixtureRequest
) -> None:
    name = f"/{request.node.name}"
    caplog.set_level("DEBUG")
    server.on(f"{name}/token", gives_tokens())
    server.on(name, answers())
    client = caller.client(token=grant(server, f"{name}/token", scopes=["a", "b"], parameters={"audience": "x"}))
    for _ in range(3):
        caller.run(client.call("GET", name, returns=dict))
    assert sent_tokens(server, name) == ["Bearer token-1"] * 3
    (asked,) = server.requests(f"{name}/token")
    assert asked.method == "POST"
    assert parse_qs(asked.body.decode()) == {
        "grant_type": ["client_credentials"],
        "scope": ["a b"],
        "audience": ["x"],
    }
    assert base64.b64decode(asked.headers["authorization"].removeprefix("Basic ")).decode() == f"id:{SECRET}"
    assert asked.headers["content-type"] == "application/x-www-form-urlencoded"
    assert "/token" not in caplog.text
    assert SECRET not in f"{caplog.text}{client!r}{vars(client._core)}"


def test_many_calls_wait_for_one_renewal(caller: Caller, server: FaultServer, request: pytest.FixtureRequest) -> None:
    name = f"/{request.node.name}"
    server.on(f"{name}/token", gives_tokens())
    server.on(name, answers())
    client = caller.client(token=grant(server, f"{name}/token"))
    assert [type(one) for one in together(caller, client, name)] == [dict] * MANY
    assert server.count(f"{name}/token") == 1
    assert set(sent_tokens(server, name)) == {"Bearer token-1"}


def test_many_calls_share_one_failure(caller: Caller, server: FaultServer, request: pytest.FixtureRequest) -> None:
    name = f"/{request.node.name}"

    def refuses(connection: Connection, seen: Seen) -> None:
        connection.wait(0.2)
        said = seen.headers["authorization"].encode()
        connection.answer(401, b'{"error": "invalid_client", "error_description": "no such client %b"}' % said)

    server.on(f"{name}/token", refuses)
    client = caller.client(token=grant(server, f"{name}/token"))
    for error in together(caller, client, name):
        assert isinstance(error, e.CredentialsError)
        assert f"{name}/token answered 401, invalid_client: no such client Basic [hidden]" in str(error)
        assert SECRET not in f"{error!r}{vars(error)}"
    assert server.count(f"{name}/token") == 1
    assert server.count(name) == 0


def test_a_token_is_renewed_before_it_ends(caller: Caller, server: FaultServer, request: pytest.FixtureRequest) -> None:
    name = f"/{request.node.name}"
    server.on(f"{name}/token", gives_tokens(600))
    server.on(name, answers())
    client = caller.client(token=grant(server, f"{name}/token"))
    clock = client._core.clock = MovedClock()
    for ahead in (0.0, 500.0, 580.0, 1000.0):
        clock.ahead = ahead
        caller.run(client.call("GET", name, returns=dict))
    assert sent_tokens(server, name) == ["Bearer token-1", "Bearer token-1", "Bearer token-2", "Bearer token-2"]


def test_a_token_that_was_withdrawn_is_renewed_once(
    caller: Caller, server: FaultServer, request: pytest.FixtureRequest
) -> None:
    name = f"/{request.node.name}"
    server.on(f"{name}/token", gives_tokens())
    server.on(name, answers(401, b"{}", times=1))
    client = caller.client(token=grant(server, f"{name}/token"))
    caller.run(client.call("POST", name, json={"a": 1}, returns=dict))
    assert sent_tokens(server, name) == ["Bearer token-1", "Bearer token-2"]
    assert [one.body for one in server.requests(name)] == [b'{"a":1}'] * 2
    server.on(f"{name}/never", answers(401, b"{}"))
    with pytest.raises(e.AuthenticationError):
        caller.run(client.call("GET", f"{name}/never", returns=dict))
    assert server.count(f"{name}/never") == 2


def test_a_refresh_token_rotates(caller: Caller, server: FaultServer, request: pytest.FixtureRequest) -> None:
    name = f"/{request.node.name}"
    server.on(f"{name}/token", gives_tokens(600, refresh_token="second"))
    server.on(name, answers())
    told: list[Any] = []
    client = caller.client(
        token=RefreshToken(
            "first", client_id="id", token_url=f"{server.url}{name}/token", access_token="old", on_renew=told.append
        )
    )
    clock = client._core.clock = MovedClock()
    caller.run(client.call("GET", name, returns=dict))
    client._core.credentials.tokens[0].drop("old")
    for ahead in (0.0, 700.0):
        clock.ahead = ahead
        caller.run(client.call("GET", name, returns=dict))
    assert sent_tokens(server, name) == ["Bearer old", "Bearer token-1", "Bearer token-2"]
    assert [parse_qs(one.body.decode())["refresh_token"] for one in server.requests(f"{name}/token")] == [
        ["first"],
        ["second"],
    ]
    assert [one["refresh_token"] for one in told] == ["second", "second"]


@pytest.mark.parametrize("body", [b"<html>", b"", b"[]", b'{"token": "x"}', b'{"access_token": "a\\nb"}'])
def test_an_answer_without_a_token_is_an_error(
    caller: Caller, server: FaultServer, body: bytes, request: pytest.FixtureRequest
) -> None:
    name = f"/token-{abs(hash(request.node.name))}"
    server.on(name, answers(200, body))
    with pytest.raises(e.CredentialsError, match="holds no access_token"):
        caller.call("GET", "/unasked", client={"token": grant(server, name)})
    assert server.count("/unasked") == 0


def test_no_answer_is_a_connection_error(caller: Caller, server: FaultServer) -> None:
    unreachable = ClientCredentials("id", SECRET, token_url="http://127.0.0.1:9/token")
    with pytest.raises(e.APIConnectionError) as caught:
        caller.call("GET", "/unasked", client={"token": unreachable, "max_retries": 0})
    assert SECRET not in f"{caught.value!r}{vars(caught.value)}"
