"""Calls of a case, written out by hand in its `calls.yaml`: what a method is given, and what goes over the wire for it.

- call: things.update
  arguments: {id: a/b, name: null}         # `!tuple [a, b]` where Python wants a tuple
  client: {token: secret}                   # arguments of the client's constructor
  request: PUT /things/a%2Fb                # null: nothing is sent
  headers: {X-Mode: fast, Cookie: null}     # null: not there
  body: '{"name":null}'                     # byte for byte; the boundary of a multipart body is BOUNDARY
  answer: {status: 200, body: '{"id": "1"}', headers: {X-A: b}}
  returns: Thing(id='1')                    # its repr
  raises: "NotFoundError: part of the message"
  pages:                                    # the requests and answers after the first: all items are read, and `returns`
    - {request: GET /things?page=2, answer: {body: '[]'}}                # is the repr of their list
"""

from __future__ import annotations

import asyncio
import inspect
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

import yaml

from .cases import Case
from .clients import GeneratedClient
from .server import Answer, Request

Way = Literal["sync", "async"]

_KEYS = {"call", "arguments", "client", "request", "headers", "body", "answer", "returns", "raises", "pages"}


@dataclass(frozen=True)
class Call:
    id: str
    resource: str
    method: str
    arguments: Mapping[str, Any]
    client: Mapping[str, Any] = field(default_factory=dict)
    request: str | None = None
    headers: Mapping[str, str | None] = field(default_factory=dict)
    body: bytes = b""
    answer: Answer = field(default_factory=lambda: Answer(200, b""))
    returns: str | None = None
    raises: str | None = None
    pages: tuple[tuple[str, Answer], ...] | None = None

    @classmethod
    def of_operation(cls, operation: Mapping[str, Any], arguments: Mapping[str, Any]) -> Call:
        """A call of an operation as the surface describes it."""
        return cls(operation["http"], operation["resource"], operation["method"], arguments)

    def check(self, requests: Sequence[Request]) -> None:
        """Assert that what was sent is what this call should send."""
        sent = [f"{request.method} {request.target}" for request in requests]
        assert sent == ([] if self.request is None else [self.request, *(request for request, _ in self.pages or ())])
        for request in requests:
            assert _comparable(request) == self.body
            for name, value in self.headers.items():
                shown = request.header(name)
                assert (re.sub(r"boundary=\w+", "boundary=BOUNDARY", shown) if shown else shown) == value


def _comparable(request: Request) -> bytes:
    boundary = re.search(r"boundary=(\w+)", request.header("Content-Type") or "")
    return request.body.replace(boundary.group(1).encode(), b"BOUNDARY") if boundary else request.body


class _Loader(yaml.SafeLoader):
    """YAML with dates, `!!binary`, and `!tuple`."""


_Loader.add_constructor("!tuple", lambda loader, node: tuple(loader.construct_sequence(node)))  # type: ignore[arg-type]


def calls_of(case: Case) -> list[Call]:
    path = case.folder / "calls.yaml"
    if not path.is_file():
        return []
    written: list[dict[str, Any]] = yaml.load(path.read_text("utf-8"), _Loader)
    return [_call(f"{number}-{one['call']}", one) for number, one in enumerate(written, 1)]


def _call(id_: str, written: dict[str, Any]) -> Call:
    unknown = written.keys() - _KEYS
    if unknown:
        raise ValueError(f"{id_}: {sorted(unknown)}")
    resource, method = written["call"].split(".")
    pages: list[dict[str, Any]] | None = written.get("pages")
    return Call(
        id=id_,
        resource=resource,
        method=method,
        arguments=written.get("arguments", {}),
        client=written.get("client", {}),
        request=written["request"],
        headers=written.get("headers", {}),
        body=_bytes(written.get("body", "")),
        answer=_answer(written.get("answer", {})),
        returns=written.get("returns"),
        raises=written.get("raises"),
        pages=None if pages is None else tuple((one["request"], _answer(one["answer"])) for one in pages),
    )


def _answer(written: Mapping[str, Any]) -> Answer:
    return Answer(written.get("status", 200), _bytes(written.get("body", "")), written.get("headers", {}))


def _bytes(value: str | bytes) -> bytes:
    return value.encode() if isinstance(value, str) else value


def client_of(client: GeneratedClient, url: str, way: Way, **options: Any) -> Any:
    """A client on the server at `url`, with made-up credentials unless `options` has its own."""
    for name, credential in client.import_("_client").API.credentials.items():
        options.setdefault(name, ("user", "password") if credential.kind == "basic" else "token")
    return client.client_class(asynchronous=way == "async")(**{"base_url": url, **options}, max_retries=0)


def made(method: Any, arguments: Mapping[str, Any]) -> Any:
    """Call a method with arguments by name, those of the path by position."""
    named = dict(arguments)
    parameters = inspect.signature(method).parameters.values()
    positional = [named.pop(one.name) for one in parameters if one.kind is one.POSITIONAL_ONLY and one.name in named]
    return method(*positional, **named)


def perform(client: Any, call: Call, way: Way) -> Any:
    """Make the call and close the client. Downloads and streams are read; of a list the first page is what comes back."""
    if way == "async":
        return asyncio.run(_perform(client, call))
    with client:
        result = made(getattr(getattr(client, call.resource), call.method), call.arguments)
        if type(result).__name__ == "Stream" or call.pages is not None:
            return list(result)
        if type(result).__name__ != "Download":
            return result
        with result:
            return result.read()


async def _perform(client: Any, call: Call) -> Any:
    async with client:
        result = made(getattr(getattr(client, call.resource), call.method), call.arguments)
        if type(result).__name__ == "AsyncDownload":
            async with result as download:
                return await download.read()
        if call.pages is not None:
            return [item async for item in result]
        if inspect.isawaitable(result):
            result = await result
        return [item async for item in result] if type(result).__name__ == "AsyncStream" else result
