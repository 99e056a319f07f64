"""Every folder of `cases`: what is generated is what `expected` holds, imports, and does what it should; `test_cases_types.py` type-checks it.

After a change that is meant to show: `python -m tests.update_cases`, and review the diff.
"""

from __future__ import annotations

import importlib
import json
import re
import warnings
from collections.abc import Iterator
from typing import Any, Literal
from urllib.parse import parse_qsl, quote

import pytest

from .support.calls import Call, calls_of, client_of, perform
from .support.cases import CASES as CASES_FOLDER
from .support.cases import Case, all_cases, expected_files, generate_cases, golden_files
from .support.clients import GeneratedClient
from .support.made_up import MadeUp
from .support.server import Answer, Request, Server

CASES = all_cases()
WAYS = ("sync", "async")
Way = Literal["sync", "async"]

each_case = pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
each_way = pytest.mark.parametrize("way", WAYS)


@pytest.fixture(scope="session")
def clients() -> dict[str, GeneratedClient]:
    return generate_cases()


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


# --- text ------------------------------------------------------------------------------------------------------------


@each_case
def test_output_is_expected(case: Case, clients: dict[str, GeneratedClient]) -> None:
    actual, expected = golden_files(case, clients[case.name]), expected_files(case)
    assert sorted(actual) == sorted(expected)
    for path, text in actual.items():
        assert text == expected[path], f"{case.name}/expected/{path}"


@each_case
def test_modules_compile_and_import_without_warnings(case: Case, clients: dict[str, GeneratedClient]) -> None:
    client = clients[case.name]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for path in client.source.rglob("*.py"):
            if "_runtime" not in path.parts:
                compile(path.read_text("utf-8"), str(path), "exec")
        for name in ["", *client.modules()]:
            client.import_(name)


@each_case
def test_public_names_resolve(case: Case, clients: dict[str, GeneratedClient]) -> None:
    client = clients[case.name]
    for folder in ("", "models", "params"):
        module = client.import_(folder)
        for name in dir(module):
            getattr(module, name)


# --- calls -----------------------------------------------------------------------------------------------------------


@each_way
@pytest.mark.parametrize("pick", [0, -1], ids=["first", "last"])
@each_case
def test_every_operation(
    case: Case, way: Way, pick: Literal[0, -1], clients: dict[str, GeneratedClient], server: Server
) -> None:
    """Called with every argument, each operation sends them, and takes an answer of its type without a deviation."""
    client = clients[case.name]
    made_up = MadeUp(client.surface, pick)
    for operation in client.surface["operations"]:
        arguments = made_up.arguments(operation)
        switch = operation.get("stream", {}).get("argument")
        if switch is not None:
            arguments[switch] = pick == -1
        played, answer = _answer(made_up, operation, pick)
        server.clear()
        server.answer(*played)
        call = Call.of_operation(operation, arguments)
        result = perform(client_of(client, server.url, way, strict=True), call, way)
        (request,) = server.requests
        _check_request(request, operation, arguments)
        _check_result(client, operation, result, answer)


def _answer(made_up: MadeUp, operation: dict[str, Any], pick: Literal[0, -1]) -> tuple[Answer, Any]:
    """An answer, and what it decodes to as plain JSON; of several the first or the last that is described, of JSON and a
    stream the stream as the last."""
    if "stream" in operation and ("argument" not in operation["stream"] or pick == -1):
        return _stream(made_up, operation["stream"])
    if "answers" in operation:
        described = operation["answers"][pick]
        status = int(described["status"].replace("XX", "99").replace("default", "200"))
        media_type = (described["media_type"] or "application/json").replace("*", "x").replace("x/x", "application/x")
        answer = made_up.answer(described["type"])
        if described["media_type"] is None:
            return Answer(status, b""), None
        if described["type"] in ("str", "bytes") and "json" not in media_type:
            content = answer if isinstance(answer, bytes) else answer.encode()
            return Answer(status, content, {"Content-Type": media_type}), answer
        return Answer(status, json.dumps(answer).encode(), {"Content-Type": media_type}), answer
    returns = str(operation["returns"])
    if returns == "None":
        return Answer(body=b""), None
    if returns == "Download":
        return Answer(body=b"bytes"), b"bytes"
    page = re.fullmatch(r"Page\[.*, (?:builtins\.)?(\w+(?:\[.*\])?)\]", returns)
    answer = made_up.answer(page.group(1) if page else returns)
    return Answer(body=json.dumps(answer).encode()), answer


def _stream(made_up: MadeUp, stream: dict[str, Any]) -> tuple[Answer, list[Any]]:
    """A stream of two items, and what their data decode to."""
    type_ = re.sub(r"^Stream\[(?:ServerSentEvent\[(.*)\]|(.*))\]$", r"\1\2", stream["returns"])
    item = made_up.answer("str" if "str" in type_.split(" | ") else type_)  # of an event without a name
    is_text = isinstance(item, str) and stream["media_type"] == "text/event-stream"
    text = item if is_text else json.dumps(item)
    before, after = {"text/event-stream": ("data: ", "\n\n"), "application/json-seq": ("\x1e", "\n")}.get(
        stream["media_type"], ("", "\n")
    )
    return Answer(200, f"{before}{text}{after}".encode() * 2, {"Content-Type": stream["media_type"]}), [item, item]


def _check_request(request: Request, operation: dict[str, Any], arguments: dict[str, Any]) -> None:
    method, path = operation["http"].split(" ", 1)
    assert request.method == method
    path = quote(re.split("[?#]", path)[0], safe="/{}!$&'()*+,;=:@")
    pattern = "".join("[^/]+" if part.startswith("{") else re.escape(part) for part in re.split(r"(\{[^}]+\})", path))
    assert re.fullmatch(f"(?:/v[12])?{pattern}", request.path)
    for parameter in operation["parameters"]:
        value = arguments[parameter["name"]]
        if parameter["in"] == "path" and isinstance(value, str):
            assert quote(value, safe="") in request.path
        if parameter["in"] == "query" and isinstance(value, str):
            assert (parameter["wire_name"], value) in parse_qsl(request.query, keep_blank_values=True)
    body = operation["body"]
    if body is None:
        assert request.body == b""
        return
    chosen = next(
        (arguments[one["name"]] for one in operation["parameters"] if one["wire_name"] == "Content-Type"), None
    )
    media_type = chosen or body["media_type"]
    if isinstance(arguments.get(body.get("argument", "")), bytes) and " | FileContent" in body["type"]:
        media_type = "application/octet-stream"  # a file in place of JSON
    assert (request.header("Content-Type") or "").startswith(media_type)
    if "json" in media_type and "arguments" in body:
        sent = request.json()
        assert set(sent) == {one["wire_name"] for one in body["arguments"]}
        for one in body["arguments"]:
            if isinstance(arguments[one["name"]], str | int | float | list):
                assert sent[one["wire_name"]] == json.loads(json.dumps(arguments[one["name"]], default=_iso))


def _iso(value: Any) -> str:
    text: str = value.isoformat()
    return text.replace("+00:00", "Z")


def _check_result(client: GeneratedClient, operation: dict[str, Any], result: Any, answer: Any) -> None:
    returns = operation["returns"]
    if "stream" in operation and isinstance(result, list) and isinstance(answer, list) and len(answer) == 2:
        result = [getattr(one, "data", one) for one in result]
        assert client.import_("_runtime.models.model").to_wire(result) == answer
        return
    if answer is None or isinstance(answer, bytes):
        assert result == answer
        return
    if returns.startswith("Page["):
        assert result.to_dict() == (answer if isinstance(answer, dict) else {"items": answer})
        return
    if returns == "str" and result == json.dumps(answer):
        return  # it is a text and not JSON: taken as it is
    assert client.import_("_runtime.models.model").to_wire(result) == answer
    model = getattr(client.import_("models"), returns, None) if returns.isidentifier() else None
    if isinstance(model, type) and hasattr(model, "__struct_fields__"):
        assert type(result) is model


CALLS = [(case, call) for case in CASES for call in calls_of(case)]


@each_way
@pytest.mark.parametrize(("case", "call"), CALLS, ids=[f"{case.name}-{call.id}" for case, call in CALLS])
def test_calls(case: Case, call: Call, way: Way, clients: dict[str, GeneratedClient], server: Server) -> None:
    """What `calls.yaml` says, word for word."""
    client = clients[case.name]
    server.clear()
    for answer in (call.answer, *(answer for _, answer in call.pages or ())):
        server.answer(answer.status, answer.body, answer.headers)
    if call.raises is None:
        result = perform(client_of(client, server.url, way, **call.client), call, way)
        if call.returns is not None:
            assert repr(result) == call.returns
    else:
        name, _, message = call.raises.partition(": ")
        error = getattr(importlib.import_module("builtins"), name, None) or getattr(client.import_("errors"), name)
        with pytest.raises(error, match=re.escape(message) or None):
            perform(client_of(client, server.url, way, **call.client), call, way)
    call.check(server.requests)


# --- webhooks --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ('{"type": "arrived", "pet": {"name": "Tom"}}', "PetArrivedEvent(type='arrived', pet=Pet(name='Tom'))"),
        ('{"type": "left", "name": "Tom"}', "LeftEvent(type='left', name='Tom')"),
        ('{"type": "closed", "until": "2024-05-06"}', "KennelClosedEvent(type='closed', until=Date(2024, 5, 6))"),
    ],
)
def test_webhooks_are_read(body: str, shown: str, clients: dict[str, GeneratedClient]) -> None:
    parse = clients["webhooks"].import_("webhooks").parse
    assert repr(parse(body)) == repr(parse(body.encode())) == shown


@pytest.mark.parametrize("body", ["", "[]", "3", "null", '"closed"', "{"])
def test_what_is_no_webhook(body: str, clients: dict[str, GeneratedClient]) -> None:
    module = clients["webhooks"].import_("webhooks")
    with pytest.raises(module.WebhookPayloadError):
        module.parse(body)


# --- fake clients ----------------------------------------------------------------------------------------------------

FAKED = [
    ("ticks.list", {}, "[ServerSentEvent(event='message', data=Tick(n=1), id='', retry=None)]"),
    ("ticks.list_lines", {}, "[Tick(n=1), Tick(n=2)]"),
    ("ticks.list_records", {}, "[Tick(n=1)]"),
    ("news.list_words", {}, "[ServerSentEvent(event='message', data='string', id='', retry=None)]"),
    (
        "completions.create",
        {"prompt": "Hi", "stream": True},
        "[ServerSentEvent(event='message', data=Piece(delta='H'), id='', retry=None)]",
    ),
    ("completions.create", {"prompt": "Hi"}, "Completion(text='string')"),
]


@each_way
@pytest.mark.parametrize(("name", "arguments", "shown"), FAKED, ids=[name for name, _, _ in FAKED])
def test_streams_of_fake_clients_end(
    name: str, arguments: dict[str, Any], shown: str, way: Way, clients: dict[str, GeneratedClient]
) -> None:
    testing = clients["streams"].import_("testing")
    client = testing.fake_client() if way == "sync" else testing.fake_async_client()
    resource, method = name.split(".")
    assert repr(perform(client, Call(name, resource, method, arguments), way)) == shown


def test_a_fake_client_streams_every_kind_of_event(clients: dict[str, GeneratedClient]) -> None:
    events = list(clients["streams"].import_("testing").fake_client().news.list())
    assert [(one.event, repr(one.data)) for one in events] == [
        ("note", "Note(text='string')"),
        ("ping", "'string'"),
        ("tick", "Tick(n=1)"),
    ]


# --- the index -------------------------------------------------------------------------------------------------------


def test_the_index_names_every_case() -> None:
    """`cases/README.md` says which folders hold a construct: those that exist, all of them."""
    rows = [line for line in (CASES_FOLDER / "README.md").read_text("utf-8").splitlines() if line.startswith("|")]
    named = {name for row in rows for name in re.findall(r"`(\w+)`", row.split("|")[2])}
    assert named == {case.name for case in CASES}
