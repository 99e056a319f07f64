"""Raw and streamed answers, downloads, and what all of them tell about themselves."""

from __future__ import annotations

import gzip
import tracemalloc
from pathlib import Path
from typing import Any

import pytest

from generator.runtime import errors as e
from generator.runtime.client.calls import view
from generator.runtime.client.resource import async_raw, async_streaming, raw, streaming
from generator.runtime.http.rate_limit import RateLimit
from generator.runtime.pagination.styles import CursorQuery
from generator.runtime.response.download import Download

from .callers import AsyncThings, Caller, Thing, Things
from .fault_server import Connection, FaultServer, Seen
from .faults import BOMB, ERROR, GOOD, GZIP, answers, drip, reset_in_body

LIMITS = ("X-Request-Id: r1", "X-RateLimit-Limit: 167", "X-RateLimit-Remaining: 166", "X-RateLimit-Reset: 1700000000")
CSV = b"id,name\n" + b"1,ok\n" * 50_000


def things(caller: Caller) -> Any:
    return (AsyncThings if caller.is_async else Things)(caller.client())


def test_raw(caller: Caller, server: FaultServer) -> None:
    server.on("/things/1", answers(201, GOOD, *LIMITS))
    bound = things(caller)._as_raw()
    retrieve: Any = async_raw(bound.retrieve) if caller.is_async else raw(bound.retrieve)
    answer = caller.run(retrieve("1"))
    assert (answer.status_code, answer.content, answer.request_id) == (201, GOOD, "r1")
    assert answer.headers["X-REQUEST-ID"] == "r1"
    assert answer.rate_limit == RateLimit(167, 166, 1700000000)
    assert answer.parse() == Thing(id="1", name="ok")


def test_errors_know_the_rate_limit(caller: Caller, server: FaultServer) -> None:
    server.on("/things/1", answers(404, ERROR, *LIMITS))
    with pytest.raises(e.NotFoundError) as caught:
        caller.run(things(caller).retrieve("1"))
    error = caught.value
    assert error.rate_limit == RateLimit(167, 166, 1700000000)
    assert (error.status_code, error.method, error.path, error.request_id) == (404, "GET", "/things/1", "r1")
    assert error.errors == (e.APIErrorDetail("c", "m", "f"),)
    assert error.body["type"] == "error.list"


def test_streaming(caller: Caller, server: FaultServer) -> None:
    server.on("/things/1", answers(200, GOOD, *LIMITS))
    bound = things(caller)._as_streaming()
    if caller.is_async:

        async def use() -> tuple[bytes, Any]:
            open_answer = async_streaming(bound.retrieve)
            async with open_answer("1") as answer:
                data = b"".join([piece async for piece in answer.iter_bytes()])
            async with open_answer("1") as answer:
                return data, await answer.parse()

        data, thing = caller.run(use())
    else:
        open_answer = streaming(bound.retrieve)
        with open_answer("1") as answer:
            assert answer.rate_limit == RateLimit(167, 166, 1700000000)
            data = b"".join(answer.iter_bytes())
        with open_answer("1") as answer:
            thing = answer.parse()
    assert (data, thing) == (GOOD, Thing(id="1", name="ok"))


def test_a_streamed_error_is_raised_when_it_is_opened(caller: Caller, server: FaultServer) -> None:
    server.on("/things/1", answers(404, ERROR))
    with pytest.raises(e.NotFoundError) as caught:
        caller.run(things(caller)._as_streaming().retrieve("1"))
    assert caught.value.errors[0].code == "c"


def test_pages_can_be_raw(caller: Caller, server: FaultServer) -> None:
    server.on("/things", answers(200, GOOD, *LIMITS))
    client = view(caller.client(), mode="raw")
    page = client.page("GET", "/things", returns=Thing, items=lambda body: [body.id], style=CursorQuery())
    answer = caller.run(page)
    assert answer.request_id == "r1"
    assert answer.parse().items == ["1"]


# --- downloads -------------------------------------------------------------------------------------------------------


def download(caller: Caller, path: str, **client: Any) -> Any:
    return caller.client(**client).download("GET", path, accept="application/octet-stream")


def opened(caller: Caller, path: str) -> Any:
    found = download(caller, path)
    return caller.run(found) if caller.is_async else found


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("encoded", [False, True])
def test_a_download_is_saved(caller: Caller, server: FaultServer, tmp_path: Path, packed: bool, encoded: bool) -> None:
    body = gzip.compress(CSV) if packed else CSV
    server.on("/file", answers(200, gzip.compress(body) if encoded else body, *([GZIP] if encoded else [])))
    target = tmp_path / "export.csv"
    assert caller.run(download(caller, "/file").save(target, gunzip=packed)) == len(CSV)
    assert target.read_bytes() == CSV
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("encoded", [False, True])
def test_a_download_tells_how_far_it_is(caller: Caller, server: FaultServer, tmp_path: Path, encoded: bool) -> None:
    server.on("/file", answers(200, gzip.compress(CSV) if encoded else CSV, *([GZIP] if encoded else [])))
    told: list[tuple[int, int | None]] = []
    saving = download(caller, "/file").save(tmp_path / "x", progress=lambda done, total: told.append((done, total)))
    caller.run(saving)
    assert told[-1] == (len(CSV), None if encoded else len(CSV))
    assert told == sorted(told)


def test_a_download_is_text_and_lines(caller: Caller, server: FaultServer) -> None:
    content = "ä,b\r\n1,2\u2028\n\n3".encode("utf-16")
    server.on("/file", answers(200, content, "Content-Type: text/csv; charset=utf-16"))
    if caller.is_async:

        async def read() -> tuple[str, list[str]]:
            text = "".join([text async for text in download(caller, "/file").iter_text()])
            return text, [line async for line in download(caller, "/file").iter_lines()]

        found = caller.run(read())
    else:
        found = "".join(download(caller, "/file").iter_text()), list(download(caller, "/file").iter_lines())
    assert found == (content.decode("utf-16"), ["ä,b", "1,2\u2028", "", "3"])


def test_a_download_is_read(caller: Caller, server: FaultServer) -> None:
    server.on("/file", answers(200, CSV))
    assert caller.run(download(caller, "/file").read()) == CSV
    assert server.requests("/file")[0].headers["accept"] == "application/octet-stream"


def test_gunzip_leaves_alone_what_is_not_gzip(caller: Caller, server: FaultServer) -> None:
    server.on("/file", answers(200, b"x"))
    assert caller.run(download(caller, "/file").read(gunzip=True)) == b"x"


@pytest.mark.parametrize(
    ("body", "error"),
    [(gzip.compress(CSV)[:-20], e.IncompleteResponseError), (b"\x1f\x8bnonsense" * 9, e.DecodeError)],
    ids=["cut off", "nonsense"],  # without a name the test would be called after bytes that hold the time
)
def test_a_broken_file_is_not_saved(
    caller: Caller, server: FaultServer, tmp_path: Path, body: bytes, error: type[Exception]
) -> None:
    server.on("/file", answers(200, body))
    with pytest.raises(error) as caught:
        caller.run(download(caller, "/file").save(tmp_path / "x", gunzip=True))
    assert caught.value.path == "/file"
    assert list(tmp_path.iterdir()) == []


def test_a_download_that_breaks_off_leaves_no_file(caller: Caller, server: FaultServer, tmp_path: Path) -> None:
    server.on("/file", reset_in_body)
    with pytest.raises(e.IncompleteResponseError):
        caller.run(download(caller, "/file", max_retries=0).save(tmp_path / "x"))
    assert list(tmp_path.iterdir()) == []


def test_a_download_that_is_not_there(caller: Caller, server: FaultServer) -> None:
    server.on("/file", answers(404, ERROR))
    with pytest.raises(e.NotFoundError):
        opened(caller, "/file")


def test_the_beginning_of_a_download_is_retried(caller: Caller, server: FaultServer) -> None:
    server.on("/file", answers(503, ERROR, times=1))
    assert caller.run(download(caller, "/file").read()) == GOOD
    assert server.count("/file") == 2


def test_a_download_may_take_longer_than_the_deadline_but_not_drip(caller: Caller, server: FaultServer) -> None:
    def slow(connection: Connection, request: Seen) -> None:
        connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % (8 * 70_000))
        for _ in range(8):
            connection.send(b"a" * 70_000)
            connection.wait(0.1)

    server.on("/slow", slow)
    server.on("/drip", drip(b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n"))
    assert len(caller.run(download(caller, "/slow", deadline=0.5).read())) == 8 * 70_000
    with pytest.raises(e.APITimeoutError) as caught:
        caller.run(download(caller, "/drip", deadline=0.5).read())
    assert caught.value.path == "/drip"


def test_a_download_has_no_limit_but_reading_it_at_once(caller: Caller, server: FaultServer, tmp_path: Path) -> None:
    server.on("/bomb", answers(200, BOMB, GZIP))
    size = caller.run(download(caller, "/bomb").save(tmp_path / "x", max_ratio=None))
    assert size == 80 * 1024 * 1024 + 2
    with pytest.raises(e.TooLargeError, match="save"):
        caller.run(download(caller, "/bomb").read())


def test_a_body_is_read_once(caller: Caller, server: FaultServer) -> None:
    server.on("/file", answers(200, CSV))
    found = opened(caller, "/file")
    caller.run(found.read())
    with pytest.raises(e.SDKError, match="already"):
        caller.run(found.read())


def test_raw_downloads(caller: Caller, server: FaultServer) -> None:
    server.on("/file", answers(200, gzip.compress(CSV), *LIMITS))
    answer = caller.run(view(caller.client(), mode="raw").download("GET", "/file"))
    assert (answer.status_code, answer.request_id) == (200, "r1")
    found = answer.parse()
    assert caller.run(found.read(gunzip=True)) == CSV


def test_an_unread_download_gives_its_connection_back(server: FaultServer) -> None:
    caller = Caller(server.url)
    server.on("/file", answers(200, CSV * 40))
    client = caller.client()
    for _ in range(120):  # more than the pool has connections
        assert isinstance(client.download("GET", "/file"), Download)
    caller.close()


def test_a_bomb_does_not_fill_the_memory(caller: Caller, server: FaultServer) -> None:
    server.on("/bomb", answers(200, BOMB, GZIP))
    client = caller.client()
    tracemalloc.start()
    try:
        with pytest.raises(e.TooLargeError):
            caller.run(client.call("GET", "/bomb", returns=Thing))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 100 * 1024 * 1024
