"""What goes over the wire: headers, paths, bodies and options."""

from __future__ import annotations

import re
from typing import Any

import pytest

from generator.runtime.client.calls import view
from generator.runtime.types import omit

from .callers import AsyncThings, Caller, Thing, Things
from .fault_server import FaultServer
from .faults import answers


def test_the_headers_of_a_call(caller: Caller, server: FaultServer) -> None:
    server.on("/x", answers())
    caller.call("GET", "/x")
    headers = server.requests("/x")[0].headers
    assert headers["test-version"] == "1.0"
    assert headers["accept"] == "application/json"
    assert headers["accept-encoding"] == "gzip, deflate"
    assert re.fullmatch(r"test_api sdkgen/test Python/3\.\d+\.\d+\S* \(\w+\)", headers["user-agent"])
    assert headers["host"] == server.url[7:]
    assert "content-length" not in headers
    assert "content-type" not in headers


def test_default_headers_come_before_the_calls_own(caller: Caller, server: FaultServer) -> None:
    server.on("/x", answers())
    defaults = {"user-agent": "mine/1", "X-A": "default", "X-B": "default"}
    client = caller.client(default_headers=defaults)
    caller.run(client.call("GET", "/x", headers={"x-a": "call", "X-C": omit}, options={"extra_headers": {"X-B": "b"}}))
    headers = server.requests("/x")[0].headers
    assert (headers["user-agent"], headers["x-a"], headers["x-b"]) == ("mine/1", "call", "b")
    assert headers["test-version"] == "1.0"
    assert "x-c" not in headers


def test_the_version_can_be_set_only_on_purpose(caller: Caller, server: FaultServer) -> None:
    server.on("/x", answers())
    caller.call("GET", "/x", client={"default_headers": {"test-version": "2.0"}})
    assert server.requests("/x")[0].headers["test-version"] == "2.0"


@pytest.mark.parametrize("value", ["a\r\nX: 1", "a\n", "\0", "a\x7f", "\u2028", "\ud800"])
def test_header_values_that_would_break_out_are_refused(caller: Caller, server: FaultServer, value: str) -> None:
    server.on("/x", answers())
    for arguments in ({"headers": {"X-A": value}}, {"options": {"extra_headers": {"X-A": value}}}):
        with pytest.raises(ValueError, match="X-A"):
            caller.call("GET", "/x", **arguments)
    with pytest.raises(ValueError, match="X-A"):
        caller.client(default_headers={"X-A": value})
    assert server.count("/x") == 0


REFUSED_IDS = ["", ".", ".."]
ENCODED_IDS = {
    "../x": "/things/..%2Fx",
    "a/b": "/things/a%2Fb",
    "%2F": "/things/%252F",
    "?": "/things/%3F",
    "#": "/things/%23",
    "a\r\nX: 1": "/things/a%0D%0AX%3A%201",
    "\u2028": "/things/%E2%80%A8",
    "é": "/things/%C3%A9",
}


def things(caller: Caller) -> Any:
    return (AsyncThings if caller.is_async else Things)(caller.client())


@pytest.mark.parametrize("id", REFUSED_IDS)
def test_ids_that_mean_another_path_are_refused(caller: Caller, server: FaultServer, id: str) -> None:
    before = len(server.seen)
    with pytest.raises(ValueError, match="id"):
        caller.run(things(caller).retrieve(id))
    assert len(server.seen) == before


@pytest.mark.parametrize(("id", "target"), ENCODED_IDS.items())
def test_ids_stay_within_their_segment(caller: Caller, server: FaultServer, id: str, target: str) -> None:
    server.on(target, answers())
    assert caller.run(things(caller).retrieve(id)).name == "ok"
    assert server.requests(target)[0].target == target


def test_an_argument_that_nobody_knows_is_refused(caller: Caller, server: FaultServer) -> None:
    with pytest.raises(TypeError, match="nmae"):
        caller.run(things(caller).retrieve("1", nmae="typo"))


def test_omit_null_and_values_are_told_apart(caller: Caller, server: FaultServer) -> None:
    server.on("/x", answers())
    caller.call("POST", "/x", json={"a": omit, "b": None, "c": [1], "d": ""})
    request = server.requests("/x")[0]
    assert request.body == b'{"b":null,"c":[1],"d":""}'
    assert request.headers["content-type"] == "application/json"


@pytest.mark.parametrize(("required", "body"), [(False, b""), (True, b"{}")])
def test_a_body_of_nothing(caller: Caller, server: FaultServer, required: bool, body: bytes) -> None:
    server.on("/x", answers())
    caller.call("POST", "/x", json={"a": omit}, body_required=required)
    request = server.requests("/x")[0]
    assert request.body == body
    assert request.headers["content-length"] == str(len(body))


def test_a_delete_can_have_a_body(caller: Caller, server: FaultServer) -> None:
    server.on("/x", answers())
    caller.call("DELETE", "/x", json={"id": "1"})
    assert server.requests("/x")[0].body == b'{"id":"1"}'


def test_extra_query_and_body(caller: Caller, server: FaultServer) -> None:
    server.on("/x", answers())
    options = {"extra_query": {"b": [1, 2]}, "extra_body": {"y": 2}}
    caller.call("POST", "/x", query={"a": True}, json={"x": 1}, options=options)
    request = server.requests("/x")[0]
    assert (request.target, request.body) == ("/x?a=true&b=1&b=2", b'{"x":1,"y":2}')


def test_forms_files_and_text(caller: Caller, server: FaultServer, tmp_path: Any) -> None:
    server.on("/x", answers())
    (tmp_path / "a.txt").write_bytes(b"from a file")
    client = caller.client()
    caller.run(client.call("POST", "/x", form={"a": "ä", "b": [1, 2]}))
    caller.run(client.call("POST", "/x", multipart={"note": "n", "file": tmp_path / "a.txt"}))
    caller.run(client.call("POST", "/x", content="text", content_type="text/plain"))
    form, multipart, text = server.requests("/x")
    assert form.body == b"a=%C3%A4&b=1&b=2"
    assert b"from a file" in multipart.body
    assert multipart.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert (text.body, text.headers["content-type"]) == (b"text", "text/plain")


def test_cookies(caller: Caller, server: FaultServer) -> None:
    server.on("/x", answers(200, b"{}", "Set-Cookie: from-server=1"))
    client = caller.client()
    caller.run(client.call("GET", "/x", cookies={"a": "1 2", "b": "x;y"}))
    caller.run(client.call("GET", "/x"))
    first, second = server.requests("/x")
    assert first.headers["cookie"] == "a=1%202; b=x%3By"
    assert "cookie" not in second.headers


def test_undocumented_endpoints(caller: Caller, server: FaultServer) -> None:
    server.on("/v/x", answers(200, b'{"a": [1, null]}'))
    client = caller.client(base_url=server.url + "/v/")
    assert caller.run(client.request("post", "/x", query={"q": 1}, json={"b": 2})) == {"a": [1, None]}
    request = server.requests("/v/x")[0]
    assert (request.method, request.target, request.body) == ("POST", "/v/x?q=1", b'{"b":2}')
    server.on("/v/x", answers(204, b""))
    assert caller.run(client.request("DELETE", "/x")) is None


@pytest.mark.parametrize(
    "path", ["x", "//evil.example/x", "https://evil.example", "/a/../b", "/a b", "/a?b=1", "/\r\n"]
)
def test_paths_that_are_none_are_refused(caller: Caller, path: str) -> None:
    client = caller.client()
    with pytest.raises(ValueError, match="path"):
        caller.run(client.request("GET", path))


def test_an_answers_fields_need_not_be_ascii(caller: Caller, server: FaultServer) -> None:
    server.on("/x", answers(200, b'{"name": "ok"}', "X-Name: caf\xe9", "X-Other: 1"))
    answer = caller.run(view(caller.client(), mode="raw").call("GET", "/x", returns=Thing))
    assert answer.parse().name == "ok"
    assert answer.headers["x-other"] == "1"


@pytest.mark.parametrize(("body", "expected"), [(b"plain \xff", "plain \ufffd"), (b"", "")])
def test_text(caller: Caller, server: FaultServer, body: bytes, expected: str) -> None:
    server.on("/x", answers(200, body, "Content-Type: text/plain"))
    assert caller.run(caller.client().call("GET", "/x", kind="text")) == expected


def test_bytes_and_nothing(caller: Caller, server: FaultServer) -> None:
    server.on("/x", answers(200, b"\x00\xff", "Content-Type: application/octet-stream"))
    client = caller.client()
    assert caller.run(client.call("GET", "/x", kind="bytes", accept="application/octet-stream")) == b"\x00\xff"
    assert caller.run(client.call("GET", "/x")) is None
    assert server.requests("/x")[0].headers["accept"] == "application/octet-stream"
