"""The events of a stream: read out of their bytes, by the client's reader and by httpx-sse with json.loads; and over loopback."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from time import perf_counter, process_time
from typing import Any

PIECE = 16 * 1024


def _pieces(count: int) -> list[bytes]:
    data = json.dumps({"id": "chatcmpl-1", "object": "chunk", "choices": [{"index": 0, "delta": {"content": "word"}}]})
    body = b"".join(f"id: {number}\nevent: piece\ndata: {data}\n\n".encode() for number in range(count))
    return [body[start : start + PIECE] for start in range(0, len(body), PIECE)]


def by_httpx_sse() -> Callable[[int], float]:
    import httpx
    import httpx_sse

    class Pieces(httpx.SyncByteStream):
        def __init__(self, pieces: list[bytes]) -> None:
            self.pieces = pieces

        def __iter__(self) -> Iterator[bytes]:
            return iter(self.pieces)

    def seconds(count: int) -> float:
        response = httpx.Response(200, headers={"content-type": "text/event-stream"}, stream=Pieces(_pieces(count)))
        start = process_time()
        read = sum(1 for event in httpx_sse.EventSource(response).iter_sse() if json.loads(event.data)["choices"])
        spent = process_time() - start
        assert read == count
        return spent

    return seconds


def by_client(source: str) -> Callable[[int], float]:
    sys.path.insert(0, source)
    from intercom_v2_9._runtime.models.model import Model
    from intercom_v2_9._runtime.streaming.items import Items

    class Delta(Model):
        content: str | None = None

    class Choice(Model):
        index: int | None = None
        delta: Delta | None = None

    class Piece(Model):
        id: str | None = None
        object: str | None = None
        choices: list[Choice] | None = None

    globals().update(Delta=Delta, Choice=Choice)  # where annotations are looked up

    def seconds(count: int) -> float:
        pieces, items = _pieces(count), Items("events", Piece)
        start = process_time()
        read = sum(1 for piece in pieces for event in items.feed(piece) if event.data.choices)
        spent = process_time() - start
        assert read == count
        return spent

    return seconds


# --- over loopback ---------------------------------------------------------------------------------------------------


def _client(source: str, url: str) -> Any:
    sys.path.insert(0, source)
    from intercom_v2_9 import Intercom

    return Intercom("a-token", base_url=url)


def first_by_httpx_sse(url: str) -> Callable[[int], float]:
    """Seconds from the request to the first event of a stream that goes on."""
    import httpx
    import httpx_sse

    client = httpx.Client(base_url=url)

    def one() -> None:
        with httpx_sse.connect_sse(client, "GET", "/open") as source:
            json.loads(next(source.iter_sse()).data)

    return _times(one)


def first_by_client(url: str, source: str) -> Callable[[int], float]:
    client = _client(source, url)

    def one() -> None:
        with client.open_stream("GET", "/open", returns=dict[str, Any], format="events") as stream:
            next(stream)

    return _times(one)


def _times(one: Callable[[], None]) -> Callable[[int], float]:
    def seconds(count: int) -> float:
        start = perf_counter()
        for _ in range(count):
            one()
        return perf_counter() - start

    return seconds


def memory_by_client(url: str, source: str) -> Callable[[int], float]:
    """Bytes by which the process has grown at its largest, after so many events of 64 KiB."""
    client = _client(source, url)

    def grown(count: int) -> float:
        from resource import RUSAGE_SELF, getrusage

        read, before = 0, 0
        with client.open_stream("GET", f"/long/{count}", returns=dict[str, Any], format="events") as stream:
            for event in stream:
                read += len(event.data["content"])
                before = before or getrusage(RUSAGE_SELF).ru_maxrss
        assert read >= count * 64 * 1024
        return (getrusage(RUSAGE_SELF).ru_maxrss - before) * 1024

    return grown
