"""The fault table: what a server does, what a call makes of it, and how many requests that takes.

Each case says it for GET, which may be repeated, and for POST, which may not.
"""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from generator.runtime import errors as e

from .fault_server import Behaviour, Connection, Seen

GOOD = b'{"id": "1", "name": "ok"}'


class Outcome(NamedTuple):
    """The class of the error, or the name of the thing that comes back, None for nothing; and the requests on the wire."""

    result: type[Exception] | str | None
    requests: int


class Case(NamedTuple):
    name: str
    behaviour: Behaviour
    get: Outcome
    post: Outcome
    client: Mapping[str, Any] = MappingProxyType({})
    fast: tuple[Outcome, Outcome] | None = None
    """What GET and POST come to on the fast transport, where that differs."""


def fails(error: type[Exception], get: int = 3, post: int = 1) -> tuple[Outcome, Outcome]:
    return Outcome(error, get), Outcome(error, post)


def gives(name: str | None, get: int = 1, post: int = 1) -> tuple[Outcome, Outcome]:
    return Outcome(name, get), Outcome(name, post)


# --- connections -----------------------------------------------------------------------------------------------------


def reset_before_answer(connection: Connection, request: Seen) -> None:
    connection.reset()


def close_before_answer(connection: Connection, request: Seen) -> None:
    connection.close()


def reset_in_body(connection: Connection, request: Seen) -> None:
    connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n", GOOD)
    connection.wait(0.02)
    connection.reset()


def reset_in_head(connection: Connection, request: Seen) -> None:
    connection.send(b"HTTP/1.1 200 OK\r\nContent-Le")
    connection.wait(0.02)
    connection.reset()


def silence(connection: Connection, request: Seen) -> None:
    connection.wait(5)
    connection.close()


def silence_in_body(connection: Connection, request: Seen) -> None:
    connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n", GOOD)
    connection.wait(5)
    connection.close()


def drip(head: bytes) -> Behaviour:
    """`head` at once, then a byte every 20 ms, for longer than any deadline here."""

    def behaviour(connection: Connection, request: Seen) -> None:
        connection.send(head)
        for _ in range(500):
            connection.send(b"a")
            if not connection.wait(0.02):
                break
        connection.close()

    return behaviour


def only_first(behaviour: Behaviour) -> Behaviour:
    """Goes wrong the first time, and right from then on."""

    def once(connection: Connection, request: Seen) -> None:
        if request.number == 1:
            behaviour(connection, request)
        else:
            connection.answer(body=GOOD)

    return once


# --- heads -----------------------------------------------------------------------------------------------------------


def raw(*chunks: bytes) -> Behaviour:
    """Exactly these bytes, then the end of the connection."""

    def behaviour(connection: Connection, request: Seen) -> None:
        connection.send(*chunks)
        connection.close()

    return behaviour


def answers(
    status: int = 200, body: bytes = GOOD, *headers: str, times: int | None = None
) -> Callable[[Connection, Seen], None]:
    """A well-formed answer, the first `times` times; a good one from then on."""

    def behaviour(connection: Connection, request: Seen) -> None:
        if times is None or request.number <= times:
            connection.answer(status, body, headers)
        else:
            connection.answer(body=GOOD)

    return behaviour


def interim_flood(connection: Connection, request: Seen) -> None:
    for _ in range(4000):
        connection.send(b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" * 100)


def interim_then_good(connection: Connection, request: Seen) -> None:
    connection.send(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n")
    connection.answer(body=GOOD)


def many_chunks(connection: Connection, request: Seen) -> None:
    connection.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    for byte in GOOD:
        connection.send(b"1\r\n", bytes([byte]), b"\r\n")
    connection.send(b"0\r\n\r\n")


HUGE_HEAD = b"HTTP/1.1 200 OK\r\n" + b"X-Long: " + b"a" * 2_000_000 + b"\r\n\r\n"
MANY_FIELDS = b"HTTP/1.1 200 OK\r\n" + b"".join(b"X-%d: a\r\n" % number for number in range(60_000)) + b"\r\n"

# --- bodies ----------------------------------------------------------------------------------------------------------

ZIPPED = gzip.compress(GOOD)
HTML = b"<html><body>Bad gateway</body></html>"
ERROR = b'{"type":"error.list","request_id":"req-1","errors":[{"code":"c","message":"m","field":"f"}]}'
GZIP = "Content-Encoding: gzip"
BOMB = gzip.compress(b"[" + b" " * (80 * 1024 * 1024) + b"]", 9)


def _deflated(data: bytes, window: int) -> bytes:
    packer = zlib.compressobj(wbits=window)
    return packer.compress(data) + packer.flush()


def endless(connection: Connection, request: Seen) -> None:
    """More than the limit, of no announced length."""
    connection.send(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n")
    block = b" " * 1024 * 1024
    for _ in range(80):
        connection.send(block)
    connection.close()


def announced(connection: Connection, request: Seen) -> None:
    """The beginning of more than the limit."""
    connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: 83886080\r\n\r\n", b" " * 200_000)
    connection.wait(1)
    connection.close()


def status(code: int, get: int = 1, post: int = 1) -> Case:
    error = e.status_class(code)
    return Case(f"{code}", answers(code, ERROR), *fails(error, get, post))


QUICK: dict[str, Any] = {"timeout": 0.15}
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"

CASES: list[Case] = [
    Case("reset before the answer", reset_before_answer, *fails(e.APIConnectionError)),
    Case("closed before the answer", close_before_answer, *fails(e.APIConnectionError)),
    Case("reset in the head", reset_in_head, *fails(e.APIConnectionError)),
    Case("reset in the body", reset_in_body, *fails(e.IncompleteResponseError)),
    Case("reset once, then good", only_first(reset_before_answer), Outcome("ok", 2), Outcome(e.APIConnectionError, 1)),
    Case("silence", silence, *fails(e.APITimeoutError), client=QUICK),
    Case("silence in the body", silence_in_body, *fails(e.APITimeoutError), client=QUICK),
    Case("silence, no retries", silence, *fails(e.APITimeoutError, 1, 1), client={**QUICK, "max_retries": 0}),
    Case(
        "a byte every 20 ms, in the head",
        drip(b"HTTP/1.1 200 OK\r\nX-Slow: "),
        *fails(e.APITimeoutError, 1, 1),
        client={"deadline": 0.3},
    ),
    Case(
        "a byte every 20 ms, in the body",
        drip(b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n"),
        *fails(e.APITimeoutError, 1, 1),
        client={"deadline": 0.3},
    ),
    Case(
        "Content-Length too long",
        raw(b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n", GOOD),
        *fails(e.IncompleteResponseError),
    ),
    Case("cut in a chunk", raw(CHUNKED, b"ff\r\n", GOOD), *fails(e.IncompleteResponseError)),
    Case("no last chunk", raw(CHUNKED, b"%x\r\n%b\r\n" % (len(GOOD), GOOD)), *fails(e.IncompleteResponseError)),
    Case("chunk size is no number", raw(CHUNKED, b"zz\r\n", GOOD), *fails(e.IncompleteResponseError)),
    Case("a byte a chunk", many_chunks, *gives("ok")),
    Case("garbage for a status line", raw(b"\x00\x01SMTP ready\r\n\r\n"), *fails(e.APIConnectionError)),
    Case("TLS for a status line", raw(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\r\n\r\n"), *fails(e.APIConnectionError)),
    Case("huge header", raw(HUGE_HEAD), *fails(e.TooLargeError, 1, 1), fast=fails(e.APIConnectionError)),
    Case("60,000 headers", raw(MANY_FIELDS), *fails(e.TooLargeError, 1, 1), fast=fails(e.APIConnectionError)),
    Case(
        "flood of interim answers",
        interim_flood,
        *fails(e.TooLargeError, 1, 1),
        client={"deadline": 0.5},
        fast=fails(e.APITimeoutError, 1, 1),
    ),
    Case("two interim answers", interim_then_good, *gives("ok")),
    Case("header with a bare line feed", raw(b"HTTP/1.1 200 OK\nContent-Length: 2\n\n{}"), *gives("None")),
    *(status(code) for code in (400, 401, 402, 403, 404, 405, 409, 410, 418, 422, 451, 501, 505, 599)),
    *(status(code, get=3) for code in (408, 500, 502, 503, 504)),
    status(999),
    Case("409 with Retry-After", answers(409, ERROR, "Retry-After: 0"), *fails(e.ConflictError, 1, 1)),
    Case("304 unasked", answers(304, b""), *fails(e.APIStatusError, 1, 1)),
    Case("300", answers(300, ERROR), *fails(e.APIStatusError, 1, 1)),
    Case("201 undeclared", answers(201), *gives("ok")),
    Case("206 undeclared", answers(206), *gives("ok")),
    Case("299 undeclared", answers(299), *gives("ok")),
    Case("204", answers(204, b""), *gives(None)),
    Case("502 HTML", answers(502, HTML, "Content-Type: text/html"), *fails(e.InternalServerError)),
    Case("502 empty", answers(502, b""), *fails(e.InternalServerError)),
    Case("503 once, then good", answers(503, ERROR, times=1), Outcome("ok", 2), Outcome(e.InternalServerError, 1)),
    Case(
        "500 cut short",
        raw(b"HTTP/1.1 500 X\r\nContent-Length: 500\r\n\r\n", ERROR[:40]),
        *fails(e.InternalServerError),
        fast=fails(e.IncompleteResponseError),
    ),
    Case("400 with bad gzip", answers(400, b"not gzip", GZIP), *fails(e.BadRequestError, 1, 1)),
    Case("200 HTML", answers(200, HTML, "Content-Type: text/html"), *fails(e.DecodeError, 1, 1)),
    Case("200 empty", answers(200, b""), *fails(e.DecodeError, 1, 1)),
    Case("200 cut JSON", answers(200, GOOD[:-4]), *fails(e.DecodeError, 1, 1)),
    Case("200 JSON twice", answers(200, GOOD + GOOD), *fails(e.DecodeError, 1, 1)),
    Case("JSON 100,000 deep", answers(200, b"[" * 100_000 + b"]" * 100_000), *fails(e.DecodeError, 1, 1)),
    Case("NaN", answers(200, b'{"name": "ok", "size": NaN}'), *gives("ok")),
    Case("NaN, strict", answers(200, b'{"size": NaN}'), *fails(e.DriftError, 1, 1), client={"strict": True}),
    Case("lone surrogate", answers(200, b'{"name": "ok", "id": "\\ud800"}'), *gives("ok")),
    Case("5,000-digit integer", answers(200, b'{"name": "ok", "size": ' + b"9" * 5000 + b"}"), *gives("ok")),
    Case("gzip", answers(200, ZIPPED, GZIP), *gives("ok")),
    Case("gzip in two members", answers(200, gzip.compress(GOOD[:9]) + gzip.compress(GOOD[9:]), GZIP), *gives("ok")),
    Case("gzip, padded", answers(200, ZIPPED + b"\0" * 512, GZIP), *gives("ok")),
    Case("gzip, applied and named twice", answers(200, gzip.compress(ZIPPED), f"{GZIP}, gzip"), *gives("ok")),
    Case("gzip, applied twice, named once", answers(200, gzip.compress(ZIPPED), GZIP), *fails(e.DecodeError, 1, 1)),
    Case("gzip cut short", answers(200, ZIPPED[:-9], GZIP), *fails(e.IncompleteResponseError)),
    Case("not gzip", answers(200, GOOD, GZIP), *fails(e.DecodeError, 1, 1)),
    Case("gzip with a wrong checksum", answers(200, ZIPPED[:-8] + b"\1" * 8, GZIP), *fails(e.DecodeError, 1, 1)),
    Case("deflate", answers(200, _deflated(GOOD, 15), "Content-Encoding: deflate"), *gives("ok")),
    Case("deflate without frame", answers(200, _deflated(GOOD, -15), "Content-Encoding: deflate"), *gives("ok")),
    Case("an encoding not asked for", answers(200, GOOD, "Content-Encoding: br"), *fails(e.DecodeError, 1, 1)),
    Case("gzip bomb", answers(200, BOMB, GZIP), *fails(e.TooLargeError, 1, 1)),
    Case("gzip bomb in gzip", answers(200, gzip.compress(BOMB), f"{GZIP}, gzip"), *fails(e.TooLargeError, 1, 1)),
    Case("80 MiB announced", announced, *fails(e.TooLargeError, 1, 1)),
    Case("80 MiB unannounced", endless, *fails(e.TooLargeError, 1, 1)),
]
