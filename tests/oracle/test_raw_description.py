"""Every operation called with what the raw description asks for: what arrives is that, and what is answered comes out whole.

Other tests take arguments and answers from the client's own surface, and cannot see what the generator got wrong.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from fnmatch import fnmatchcase
from typing import Any
from urllib.parse import parse_qsl, quote, unquote

import pytest

from tests.support.server import Answer, Request, Server

from .calls import ABSENT, WAYS, Call, Driver
from .description import SEQUENTIAL, Json, Parameter
from .subjects import EMBEDDED, LEFT_OUT, names, subject
from .values import Values, same
from .verdicts import Difference, Whose, known, lost

OURS: Whose = "ours"


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


@pytest.mark.parametrize("where", names())
def test_every_operation(where: str, server: Server, record_property: Callable[[str, object], None]) -> None:
    if where in LEFT_OUT:
        pytest.skip(LEFT_OUT[where])
    description, client = subject(where)
    table = [entry for entry in known("raw") if entry.where == where]
    wrong: list[str] = []
    made = contradicting = 0
    assert description.operations
    with Driver(description, client, server.url) as driver:
        for call in driver.calls():
            for answer in answers(driver, call):
                contradicting += answer is None
                for way in WAYS if answer is not None else ():
                    made += 1
                    for what, detail in differences(driver, call, way, answer, server):
                        found = Difference(where, call.operation.id, what, OURS, detail)
                        entries = [entry for entry in table if entry.is_of(found)]
                        for entry in entries:
                            entry.used = True
                        if not entries:
                            wrong.append(f"{way} {call}: {what}: {detail}")
    if where == EMBEDDED:
        said = f"{made} calls, {contradicting} answers left out that contradict their own schema"
        record_property("counts", f"raw description {where}: {len(description.operations)} operations, {said}")
    assert not wrong, "\n".join(["", *wrong[:20]])
    assert [
        str(entry) for entry in table if not entry.used
    ] == [], "these no longer happen: delete them from known.toml"


# --- answers ---------------------------------------------------------------------------------------------------------


def answers(driver: Driver, call: Call) -> Iterator[Answer | None]:
    """Answers that the description allows: with `required` the recorded ones and a brief one, else a full one.

    None stands for one that contradicts its own schema.
    """
    made = Values(driver.description, driver.judge, "response")
    for status, response in call.operation.responses.items():
        unnamed = 206 if "200" in call.operation.responses else 200
        number = unnamed if status in ("2XX", "2xx", "default") else int(status) if status.isdecimal() else 0
        if not 200 <= number < 300 or (status == "default" and len(call.operation.responses) > 1):
            continue
        if not SEQUENTIAL.isdisjoint(response.get("content", {})):
            continue  # streams are called by hand, in `tests/cases/streams`
        if not response.get("content"):
            yield Answer(number, b"", {"Content-Type": ""})
        for media_type, content in response.get("content", {}).items():
            schema = content.get("schema", {})
            recorded = list(driver.description.examples(content).values()) if call.kind == "required" else []
            for value in [*recorded, made.make(schema, everything=call.kind != "required")]:
                sent = "text/plain" if media_type == "*/*" else media_type
                sent = "application/json" if "*" in media_type and not isinstance(value, str) else sent
                if "json" not in sent and not isinstance(value, str):
                    continue  # how an object is written in that type is not OpenAPI's matter
                body = json.dumps(value) if "json" in sent else value
                yield Answer(number, body.encode(), {"Content-Type": sent}) if made.fits(schema, value) else None


# --- what is wrong ---------------------------------------------------------------------------------------------------


def differences(driver: Driver, call: Call, way: str, answer: Answer, server: Server) -> Iterator[tuple[str, str]]:
    """What is wrong with one call, and in which respect."""
    server.clear()
    server.answer(answer.status, answer.body, answer.headers)
    exchange = driver.perform(call, way)
    if len(server.requests) != 1:
        yield "not called", f"{type(exchange.error).__name__}: {exchange.error}"
        return
    yield from (("sent", text) for text in sent_wrong(call, server.requests[0]))
    if exchange.error is not None:
        yield "undecoded", f"{answer.status} {answer.body[:200]!r}: {type(exchange.error).__name__}: {exchange.error}"
    elif (told := lost(exchange)) is not None:
        yield "lost", told


def sent_wrong(call: Call, request: Request) -> Iterator[str]:
    """What of the request is not what was to be sent. Lists and objects outside of JSON are left to Prism."""
    if request.method != call.operation.method:
        yield f"method {request.method}"
    path = _path_values(call.operation.path, request.path)
    if path is None:
        yield f"path {request.path}"
    query = dict(parse_qsl(request.query, keep_blank_values=True))
    cookies = dict(re.findall(r"([^=;\s]+)=([^;]*)", request.header("Cookie") or ""))
    places = {"path": path or {}, "query": query, "cookie": {key: unquote(value) for key, value in cookies.items()}}
    for parameter in call.operation.parameters:
        key = (parameter.place, parameter.name)
        if key in call.parameters and not isinstance(call.parameters[key], list | dict):
            found = request.header(parameter.name) if key[0] == "header" else places[key[0]].get(parameter.name)
            if not _is_text_of(found, call.parameters[key], parameter):
                yield f"{key[0]} {parameter.name}: {found!r} instead of {call.parameters[key]!r}"
    yield from _body_wrong(call, request)


def _body_wrong(call: Call, request: Request) -> Iterator[str]:
    if call.body is ABSENT:
        if request.body:
            yield f"a body: {request.body[:80]!r}"
        return
    media_type = str(call.media_type)
    if not fnmatchcase(request.header("Content-Type") or "", f"{media_type.partition(';')[0]}*"):
        yield f"content type {request.header('Content-Type')} instead of {media_type}"
    elif media_type in SEQUENTIAL:
        items = [json.loads(line) for line in request.body.decode().replace("\x1e", "").splitlines()]
        if not same(items, call.body):
            yield f"items {request.body[:200]!r} instead of {call.body!r}"
    elif "json" in media_type and _is_file(call):
        if request.body.decode() != call.body:  # a file of that media type, sent as it is
            yield f"file {request.body[:80]!r} instead of {call.body!r}"
    elif "json" in media_type and not same(request.json(), call.body):
        yield f"body {request.body[:200]!r} instead of {call.body!r}"
    elif media_type == "application/x-www-form-urlencoded":
        form = dict(parse_qsl(request.body.decode(), keep_blank_values=True))
        for name, value in call.body.items():
            if not isinstance(value, list | dict) and form.get(name) != _text(value):
                yield f"form member {name}: {form.get(name)!r} instead of {value!r}"
    elif media_type.startswith("text/") and request.body.decode() != call.body:
        yield f"text {request.body[:80]!r}"


def _is_file(call: Call) -> bool:
    schemas = (body.schema for body in call.operation.bodies if body.media_type == call.media_type)
    return any(isinstance(one, dict) and one.get("format") == "binary" for one in schemas)


def _path_values(template: str, path: str) -> dict[str, str] | None:
    """The values of the path's parameters; None if it is not of the template."""
    named = re.findall(r"{([^}]+)}", template)
    pattern = re.sub(
        r"\\{[^}]+\\}",
        "([^/]*)",
        re.escape(quote(template.partition("#")[0].partition("?")[0], safe="/{}%:@!$&'()*+,;=")),
    )
    match = re.fullmatch(pattern, path)
    return None if match is None else dict(zip(named, map(unquote, match.groups()), strict=True))


def _is_text_of(found: str | None, value: Json, parameter: Parameter) -> bool:
    if found is None:
        return False
    text = _text(value)
    return any(same(found, one) for one in (text, f".{text}", f";{parameter.name}={text}", f'"{text}"'))


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else "" if value is None else str(value)
