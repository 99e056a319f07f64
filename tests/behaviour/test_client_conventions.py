"""The table of conventions in a client's README: each of its rows, tried on a generated client, sync and async."""

from __future__ import annotations

import ast
import asyncio
import copy
import inspect
import logging
import pickle
import platform
import re
import subprocess
import sys
import threading
import warnings
from collections.abc import Callable, Coroutine, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx2
import pytest
import trio

from tests.support.clients import GeneratedClient, generate

from .callers import BriefClock
from .fault_server import Connection, FaultServer, Seen

TESTS = Path(__file__).parents[1]
convention = pytest.mark.convention
"""Names the row of the table that a test is for, by its first cell."""

DESCRIPTION = """\
openapi: 3.0.3
info: {title: Shelf, version: '1'}
servers: [{url: 'https://api.example.com/v1'}]
security: [{bearer: []}]
paths:
  /items:
    get:
      operationId: listItems
      tags: [items]
      parameters: [{name: q, in: query, schema: {type: string}}, {name: since, in: query, schema: {type: integer, format: date-time}}]
      responses: {'200': {description: ok, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Item'}}}}}}
    post:
      operationId: createItem
      tags: [items]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Item'}}}}
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Item'}}}}}
  /items/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      operationId: getItem
      tags: [items]
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Item'}}}}}
  /old:
    get: {operationId: getOld, tags: [items], deprecated: true, responses: {'204': {description: ok}}}
components:
  securitySchemes: {bearer: {type: http, scheme: bearer}}
  schemas:
    Item:
      type: object
      properties:
        name: {type: string}
        note: {type: string, nullable: true}
        due: {type: integer, format: date-time}
"""
OVERLAY = """\
overlay: 1.0.0
info: {title: Notes, version: '1'}
actions: [{target: $, update: {x-sdk-idempotency-header: Idempotency-Key}}]
"""
ITEM = b'{"name": "lamp", "note": null, "due": 1700000000, "more": 1}'
TOKEN = "a-secret-token"


@pytest.fixture(scope="module")
def shelf() -> GeneratedClient:
    return generate(DESCRIPTION, [OVERLAY], package="shelf_v1")


class Face:
    """The sync or the async client, and how its calls are made."""

    def __init__(self, shelf: GeneratedClient, server: FaultServer, *, asynchronous: bool) -> None:
        self.package = shelf.import_()
        self.cls = shelf.client_class(asynchronous=asynchronous)
        self.is_async = asynchronous
        self.server = server
        self._runner = asyncio.Runner() if asynchronous else None

    def client(self, **options: Any) -> Any:
        client = self.cls(**{"token": TOKEN, "base_url": self.server.url, **options})
        client._core.clock = BriefClock()
        return client

    def run(self, result: Any) -> Any:
        if self._runner is None or not isinstance(result, Coroutine):
            return result
        return self._runner.run(result)

    def close(self) -> None:
        if self._runner is not None:
            self._runner.close()

    def last(self) -> Seen:
        return self.server.seen[-1]


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def face(request: pytest.FixtureRequest, shelf: GeneratedClient, server: FaultServer) -> Iterator[Face]:
    found = Face(shelf, server, asynchronous=request.param)
    for path in ("/items", "/items/7", "/other"):
        server.on(path, good)
    yield found
    found.close()


def good(connection: Connection, request: Seen) -> None:
    body = b"[" + ITEM + b"]" if (request.method, request.path) == ("GET", "/items") else ITEM
    connection.answer(200, body, ("X-Request-Id: r-1",))


def once(status: int, *headers: str) -> Callable[[Connection, Seen], None]:
    def behaviour(connection: Connection, request: Seen) -> None:
        if request.number == 1:
            connection.answer(status, b"{}", headers)
        else:
            good(connection, request)

    return behaviour


# --- the table -------------------------------------------------------------------------------------------------------


def rows(shelf: GeneratedClient) -> list[str]:
    """First cells of the table."""
    text = (shelf.path / "README.md").read_text("utf-8").partition("## Conventions")[2].partition("\n## ")[0]
    return [line.split("|")[1].strip() for line in text.splitlines() if line.startswith("| ")][2:]


def tried() -> set[str]:
    """The rows that tests are marked with, wherever they are."""
    found: set[str] = set()
    for path in TESTS.rglob("test_*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                found.update(re.findall(r"convention\('([^']*)'\)", "\n".join(map(ast.unparse, node.decorator_list))))
    return found


def test_every_row_has_a_test_and_every_test_a_row(shelf: GeneratedClient) -> None:
    assert len(rows(shelf)) > 25
    assert set(rows(shelf)) == tried()


# --- what is sent ----------------------------------------------------------------------------------------------------


@convention("give credentials")
def test_credentials(face: Face, monkeypatch: pytest.MonkeyPatch) -> None:
    sources: list[Any] = [TOKEN, lambda: TOKEN]
    if face.is_async:

        async def later() -> str:
            return TOKEN

        sources.append(later)
    for source in sources:
        face.run(face.client(token=source).items.retrieve("7"))
        assert face.last().headers["authorization"] == f"Bearer {TOKEN}"
    readme = Path(face.package.__file__).parents[2] / "README.md"
    [variable] = re.findall(r"environment variable `(SHELF_[A-Z_]*)`, or a function", readme.read_text("utf-8"))
    monkeypatch.setenv(variable, "from-env")
    face.run(face.client(token=None).items.retrieve("7"))
    assert face.last().headers["authorization"] == "Bearer from-env"
    assert TOKEN not in repr(face.client()) + repr(vars(face.client()))


@convention("use another server")
def test_base_url(face: Face, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHELF_BASE_URL", face.server.url)
    face.run(face.client(base_url=None).items.retrieve("7"))
    monkeypatch.setenv("SHELF_BASE_URL", "http://127.0.0.1:1")
    face.run(face.client().items.retrieve("7"))
    assert face.server.count("/items/7") == 2


@convention("send a header with every call, or with one")
def test_headers(face: Face) -> None:
    client = face.client(default_headers={"X-A": "1", "accept": "text/plain"})
    face.run(client.items.retrieve("7", extra_headers={"x-a": "2", "Authorization": "Own 3"}))
    assert [face.last().headers[name] for name in ("x-a", "accept", "authorization")] == ["2", "text/plain", "Own 3"]


@convention("send a query parameter with every call, or with one")
def test_query(face: Face) -> None:
    client = face.client(default_query={"tenant": "t", "q": "default"})
    face.run(client.items.list(q="own", extra_query={"page": 2}))
    assert face.last().target == "/items?tenant=t&q=own&page=2"


@convention("send members of a body that the description does not know")
def test_body(face: Face) -> None:
    face.run(face.client().items.create(name="lamp", extra_body={"colour": "red"}))
    assert face.last().body == b'{"name":"lamp","colour":"red"}'


@convention("leave an argument out, or send null")
def test_omit_and_null(face: Face) -> None:
    face.run(face.client().items.create(name=face.package.omit, note=None))
    assert face.last().body == b'{"note":null}'


@convention("read and send times in seconds")
def test_times(face: Face) -> None:
    when = datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)
    found = face.run(face.client().items.create(name="lamp", due=when))
    assert face.last().body == b'{"due":1700000000,"name":"lamp"}'
    assert face.package.to_datetime(found.due) == when
    assert face.package.to_datetime(None) is None
    face.run(face.client().items.list(since=when))
    assert face.last().target == "/items?since=1700000000"


@convention("say who calls")
def test_user_agent(face: Face) -> None:
    face.run(face.client().items.retrieve("7"))
    agent = face.last().headers["user-agent"]
    assert agent.startswith("shelf_v1 sdkgen/")
    assert agent.endswith(f" Python/{platform.python_version()} ({sys.platform})")
    face.run(face.client(default_headers={"User-Agent": "mine"}).items.retrieve("7"))
    assert face.last().headers["user-agent"] == "mine"


@convention("send keys that make a POST repeatable")
def test_idempotency_keys(face: Face) -> None:
    face.server.on("/items", once(503))
    face.run(face.client().items.create(name="lamp"))
    face.run(face.client().items.create(name="lamp", extra_headers={"Idempotency-Key": "own"}))
    first, second, third = (one.headers["idempotency-key"] for one in face.server.requests("/items"))
    assert first == second != third == "own"


# --- how it is sent --------------------------------------------------------------------------------------------------


@convention("limit the time of a call")
def test_timeouts(face: Face) -> None:
    face.server.on("/items/7", lambda connection, request: connection.wait(5) and None)
    for options in ({"timeout": 0.1}, {"timeout": face.package.Timeout(read=0.1)}, {"deadline": 0.1}):
        with pytest.raises(face.package.APITimeoutError):
            face.run(face.client(max_retries=0, **options).items.retrieve("7"))
        if "timeout" in options:
            with pytest.raises(face.package.APITimeoutError):
                face.run(face.client(max_retries=0).items.retrieve("7", **options))


@convention("repeat calls more often, or never")
def test_retries(face: Face) -> None:
    down = face.package.InternalServerError
    face.server.on("/items/7", lambda connection, request: connection.answer(503))
    for client, options, count in (
        (face.client(), {}, 3),
        (face.client(max_retries=4), {}, 5),
        (face.client(max_retries=4), {"max_retries": 0}, 1),
    ):
        before = face.server.count("/items/7")
        with pytest.raises(down):
            face.run(client.items.retrieve("7", **options))
        assert face.server.count("/items/7") - before == count
    face.server.on("/other", once(503))
    assert face.run(face.client().post("/other", json={}, idempotent=True))["name"] == "lamp"


@convention("keep below the rate limit")
def test_rate_limit(face: Face) -> None:
    told: list[Any] = []
    limits = ("X-RateLimit-Limit: 5", "X-RateLimit-Remaining: 4", "X-RateLimit-Reset: 60")
    face.server.on("/items/7", lambda connection, request: connection.answer(200, ITEM, limits))
    client = face.client(rate_limit="wait", on_response=told.append, deadline=None)
    face.run(client.items.retrieve("7"))
    assert told[0].rate_limit == face.package.RateLimit(5, 4, 60)
    for _ in range(4):
        face.run(client.items.retrieve("7"))
    with pytest.raises(face.package.APITimeoutError, match="no room"):
        face.run(client.with_options(deadline=9.0).items.retrieve("7"))
    assert face.server.count("/items/7") == 5


@convention("watch calls")
def test_hooks(face: Face) -> None:
    seen: list[str] = []

    def hook(name: str) -> Any:
        def plain(event: Any) -> None:
            seen.append(name)

        async def awaited(event: Any) -> None:
            seen.append(name)

        return awaited if face.is_async and name != "drift" else plain

    face.server.on("/items/7", once(503))
    hooks = {f"on_{name}": hook(name) for name in ("request", "response", "retry", "drift")}
    face.run(face.client(**hooks).items.retrieve("7"))
    assert seen == ["request", "response", "retry", "request", "response", "drift"]


@convention("see what is sent")
def test_log(face: Face, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    log = logging.getLogger("shelf_v1")
    try:
        for level in ("info", "debug"):
            monkeypatch.setenv("SHELF_LOG", level)
            face.run(face.client().items.list(q="private"))
    finally:
        log.handlers.clear()
        log.setLevel(logging.NOTSET)
    shown = capsys.readouterr().err
    assert shown.count("INFO shelf_v1: GET /items: 200, request r-1") == 2
    assert shown.count("DEBUG shelf_v1: GET /items: attempt 1") == 1
    assert TOKEN not in shown
    assert "private" not in shown


@convention("go through a proxy, trust other authorities, show a certificate")
def test_network_settings_are_httpx2s(face: Face) -> None:
    ours = inspect.signature(face.cls).parameters
    theirs = inspect.signature(httpx2.Client).parameters
    assert {"proxy", "verify", "cert"} <= ours.keys() & theirs.keys()
    face.server.on("http://nowhere.example/items/7", good)
    client = face.client(base_url="http://nowhere.example", proxy=face.server.url)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        assert face.run(client.items.retrieve("7")).name == "lamp"


@convention("use mounts, event hooks, OpenTelemetry, respx")
def test_http_client(face: Face) -> None:
    answer = httpx2.Response(200, json={"name": "mocked"})
    mock = httpx2.MockTransport(lambda request: answer)
    own = httpx2.AsyncClient(transport=mock) if face.is_async else httpx2.Client(transport=mock)
    assert face.run(face.client(http_client=own).items.retrieve("7")).name == "mocked"


@convention("change any of it for some calls")
def test_with_options(face: Face) -> None:
    client = face.client(default_headers={"X-A": "1"})
    for make in (client.with_options, client.copy):
        other = make(default_headers={"X-B": "2"}, default_query={"a": 1}, max_retries=0)
        face.run(other.items.retrieve("7"))
        assert (face.last().headers["x-a"], face.last().headers["x-b"]) == ("1", "2")
        assert face.last().target == "/items/7?a=1"
    face.run(client.items.retrieve("7"))
    assert "x-b" not in face.last().headers
    with pytest.raises(TypeError, match="colour"):
        client.with_options(colour="red")


@convention("add something of your own")
def test_subclasses(face: Face) -> None:
    class Own(face.cls):  # type: ignore[misc, name-defined]
        def __init__(self, tenant: str, **options: Any) -> None:
            super().__init__(**options)
            self.tenant = tenant

    client = Own("acme", token=TOKEN, base_url=face.server.url)
    for one in (client.with_options(max_retries=0), client.copy(), copy.copy(client), copy.deepcopy(client)):
        assert (type(one), one.tenant) == (Own, "acme")
        assert face.run(one.items.retrieve("7")).name == "lamp"


@convention("call what has no method")
def test_other_calls(face: Face) -> None:
    client = face.client()
    for name in ("get", "post", "put", "patch", "delete"):
        assert face.run(getattr(client, name)("/other", query={"a": 1}))["name"] == "lamp"
        assert (face.last().method, face.last().target) == (name.upper(), "/other?a=1")
    found = face.run(client.request("GET", "/other", returns=face.package.models.Item))
    assert type(found) is face.package.models.Item


@convention("share a client")
def test_sharing(face: Face, shelf: GeneratedClient) -> None:
    client = face.client()
    names: list[str] = []
    if face.is_async:

        async def one() -> None:
            names.append((await client.items.retrieve("7")).name)

        async def on_asyncio() -> None:
            await asyncio.gather(*(one() for _ in range(5)))

        async def on_trio() -> None:
            async with trio.open_nursery() as nursery:
                for _ in range(5):
                    nursery.start_soon(one)

        face.run(on_asyncio())
        trio.run(on_trio)
    else:
        threads = [threading.Thread(target=lambda: names.append(client.items.retrieve("7").name)) for _ in range(10)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert names == ["lamp"] * 10
    with pytest.raises(TypeError, match="make one in each process"):
        pickle.dumps(client)


FORK = """
import os, sys
from shelf_v1 import Shelf
client = Shelf("t", base_url=sys.argv[1])
client.items.retrieve("7")
child = os.fork()
print(client.items.retrieve("7").name, flush=True)
if child == 0:
    os._exit(0)
assert os.waitpid(child, 0)[1] == 0
"""


@convention("share a client")
@pytest.mark.skipif(sys.platform == "win32", reason="this system does not fork processes")
def test_a_forked_child(shelf: GeneratedClient, server: FaultServer) -> None:
    server.on("/items/7", good)
    command = [sys.executable, "-c", FORK, server.url]
    environment = {"PYTHONPATH": str(shelf.path / "src")}
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, env=environment, check=False)
    assert done.stdout.split() == ["lamp", "lamp"], done.stderr


@convention("give up connections")
def test_closing(face: Face) -> None:
    client = face.client()

    async def entered() -> None:
        async with client as same:
            assert same is client
            await client.items.retrieve("7")

    if face.is_async:
        face.run(entered())
    else:
        with client as same:
            assert same is client
            client.items.retrieve("7")
    with pytest.raises(face.package.ClientClosedError):
        face.run(client.items.retrieve("7"))
    face.run(client.close())


# --- what comes back -------------------------------------------------------------------------------------------------


@convention("read status, headers and request id")
def test_raw_responses(face: Face) -> None:
    found = face.run(face.client().items.with_raw_response.retrieve("7"))
    assert (found.status_code, found.request_id, found.headers["x-request-id"]) == (200, "r-1", "r-1")
    assert found.parse().name == "lamp"


@convention("read a body as it arrives")
def test_streamed_responses(face: Face, tmp_path: Path) -> None:
    items = face.client().items.with_streaming_response

    async def read() -> list[Any]:
        async with items.retrieve("7") as one, items.retrieve("7") as two, items.retrieve("7") as three:
            return [
                b"".join([piece async for piece in one.iter_bytes()]),
                [line async for line in two.iter_lines()],
                await three.save(tmp_path / "item"),
            ]

    if face.is_async:
        found = face.run(read())
    else:
        with items.retrieve("7") as one, items.retrieve("7") as two, items.retrieve("7") as three:
            found = [b"".join(one.iter_bytes()), list(two.iter_lines()), three.save(tmp_path / "item")]
    assert found == [ITEM, [ITEM.decode()], len(ITEM)]


@convention("turn a model into plain data, and back")
def test_models(face: Face) -> None:
    item = face.run(face.client().items.retrieve("7"))
    plain = {"name": "lamp", "note": None, "due": 1700000000, "more": 1}
    assert item.to_dict() == plain
    assert type(item).from_dict(plain) == type(item).from_json(item.to_json()) == item
    assert pickle.loads(pickle.dumps(item)) == copy.deepcopy(item) == copy.copy(item) == item
    assert repr(item) == "Item(due=1700000000, name='lamp', extra={'more': 1})"


@convention("tell null from absent")
def test_null_and_absent(face: Face) -> None:
    item = face.run(face.client().items.retrieve("7"))
    other = type(item).from_dict({"name": "lamp"})
    assert (item.note, item.is_set("note"), other.note, other.is_set("note")) == (None, True, None, False)


@convention("catch errors")
def test_errors(face: Face) -> None:
    package = face.package
    for status, name in ((404, "NotFoundError"), (429, "RateLimitError"), (503, "InternalServerError")):
        face.server.on(
            "/items/7", lambda connection, request, code=status: connection.answer(code, b'{"message": "no"}')
        )
        for caught in (getattr(package, name), package.APIStatusError, package.ShelfError):
            with pytest.raises(caught) as found:
                face.run(face.client(max_retries=0).items.retrieve("7"))
            error = pickle.loads(pickle.dumps(found.value))
            assert (type(error), error.status_code, error.errors[0].message) == (getattr(package, name), status, "no")


@convention("catch the errors of several versions of the API")
def test_shared_errors(face: Face) -> None:
    face.server.on("/items/7", lambda connection, request: connection.answer(404))
    with pytest.raises(face.package.shared_errors.NotFoundError) as found:
        face.run(face.client().items.retrieve("7"))
    assert type(found.value) is face.package.NotFoundError


@convention("learn what is going to go")
def test_deprecations(face: Face) -> None:
    face.server.on("/old", lambda connection, request: connection.answer(204, b""))
    with pytest.warns(DeprecationWarning, match=r"client\.items\.retrieve_old\(\) is deprecated") as found:
        face.run(face.client().items.retrieve_old())
    assert [one.filename for one in found if one.category is DeprecationWarning] == [__file__]


@convention("test without a network")
def test_fake_client(face: Face) -> None:
    testing = face.package.testing
    client = testing.fake_async_client() if face.is_async else testing.fake_client()
    assert face.run(client.items.create(name="vase")).name == "vase"
