"""Testing without a network: transports that answer with the API description's own examples.

    from shop_v1 import NotFoundError
    from shop_v1.testing import FakeTransport, fake_client

    def test_greeting():
        fake = FakeTransport()
        client = fake_client(fake)                                          # Shop("test", transport=fake, ...)

        fake.queue("GET /contacts/{id}", json={"type": "contact", "id": "5f", "name": "Ada"})
        assert greeting(client, "5f") == "Hello, Ada"                       # what the test queued
        assert fake.calls[0].arguments == {"id": "5f"}

        fake.queue("GET /contacts/{id}", status=404)                        # the description's example of a 404
        with pytest.raises(NotFoundError):
            greeting(client, "gone")

        fake.fail("GET /contacts/{id}", times=2, error="timeout")           # the client tries three times
        assert client.contacts.retrieve("5f").type == "contact"             # nothing queued: the example of a 200

`AsyncFakeTransport` and `fake_async_client` are the same for the async client. Every request is checked against the
description: an unknown operation, a missing or unknown query parameter, a missing member of the body, or a value of the
wrong JSON type raises `UnexpectedRequest`, which is an AssertionError and says all that is wrong. An answer that the
description has no example of is made up from its type, with the members that were sent: what is created is answered. An answer
that no test queued is the last page, so that iterating over a list ends.

The description's facts come from `_operations.json` in the generated package; `description.OperationsData` is its format.
"""

from __future__ import annotations

import json as _json
from collections import deque
from collections.abc import AsyncIterable, Iterable, Mapping
from typing import Any, Literal, NamedTuple, TypeAlias

from ..errors import APIConnectionError, APITimeoutError
from ..http.transport import BytesResponse, Request
from ..models.wire import to_wire
from ..request.query import parse_query
from ..response.headers import Headers
from ..types import Omit, omit
from .answers import Answers, Truncated, bytes_response, response_of, status_of
from .checks import Checks
from .description import OperationsData, package_operations
from .routes import Match, Routes

Fault: TypeAlias = Literal["connection", "reset", "timeout", "truncated"]
"""`connection`: refused, nothing was sent. `reset`: broken off after sending. `truncated`: in the middle of the body."""

_JSON = "application/json"


class UnexpectedRequest(AssertionError):
    """The client was made to send what the API description does not allow."""


class Call(NamedTuple):
    """One request as it was sent; retries are calls of their own."""

    operation: str
    """`GET /contacts/{id}`; what was sent, where the description has no such operation."""
    method: str
    path: str
    arguments: dict[str, str]
    """The path's, decoded."""
    query: dict[str, str | list[str]]
    """Decoded; a name that is repeated has a list."""
    headers: Headers
    content: bytes

    @property
    def json(self) -> Any:
        """The body decoded; None where it is empty or not JSON."""
        try:
            return _json.loads(self.content)
        except ValueError:
            return None

    def __repr__(self) -> str:
        body = f", json={self.json!r}" if self.content else ""
        return f"Call({self.method} {self.path}, query={self.query!r}{body})"


class _Answer(NamedTuple):
    """What a queue holds: an answer, or a fault in place of one. None in `status` or `content`: as the description has it."""

    status: int | None = None
    content: bytes | None = None
    media_type: str = _JSON
    headers: tuple[tuple[str, str], ...] = ()
    example: str | None = None
    fault: Fault | None = None


class _Fake:
    """What both fake transports are: queues of answers over the description's examples."""

    def __init__(self, *, check: bool = True, operations: OperationsData | None = None) -> None:
        """
        Args:
            check: whether a request that does not fit the description raises UnexpectedRequest. Without it, anything
                may be sent and queued, and an unknown operation that nothing is queued for is answered by 404.
            operations: another description than the client's own.
        """
        self.calls: list[Call] = []
        """Every request, in the order of sending."""
        self._check = check
        data = operations if operations is not None else package_operations()
        self._routes = Routes(data)
        self._checks = Checks(data)
        self._answers = Answers(data)
        self._queues: dict[str, deque[_Answer]] = {}

    # --- telling it what to do ---------------------------------------------------------------------------------------

    def queue(
        self,
        operation: str,
        *,
        status: int | None = None,
        json: Any = omit,
        text: str | None = None,
        content: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        example: str | None = None,
    ) -> None:
        """Answer the next request of `operation` so; answers and faults of an operation are used up in turn.

        Args:
            operation: `GET /contacts/{id}`; the name in braces does not matter.
            status: 200 or what the description has for success, where it is not given.
            json: the body, to be encoded; models are taken, too. Without `json`, `text` and `content` it is the
                description's example for the status, or else made up.
            text: the body as plain text, such as an HTML page of a proxy.
            content: the body as it is.
            headers: added to the answer's, such as `Retry-After`.
            example: the name of one of the description's examples for the status, where it has several.

        Raises:
            ValueError: the description has no such operation or example.
        """
        media_type = "text/plain" if text is not None else "application/octet-stream"
        if not isinstance(json, Omit):
            content, media_type = _json.dumps(to_wire(json)).encode(), _JSON
        elif text is not None:
            content = text.encode()
        elif content is None:
            media_type = _JSON
        if example is not None:
            self._example_of(operation, status, example)
        added = tuple((headers or {}).items())
        self._add(operation, _Answer(status, content, media_type, added, example))

    def fail(
        self,
        operation: str,
        *,
        times: int = 1,
        error: Fault | int = "connection",
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Let the next `times` requests of `operation` fail.

        Args:
            operation: as for `queue`.
            error: a fault, or the status of an error answer, whose body is the description's example or made up.
            headers: of an error answer, such as `Retry-After`.

        Raises:
            ValueError: the description has no such operation.
        """
        for _ in range(times):
            if isinstance(error, int):
                self.queue(operation, status=error, headers=headers)
            else:
                self._add(operation, _Answer(fault=error))

    def calls_to(self, operation: str) -> list[Call]:
        """The requests of one operation. Raises ValueError where the description has no such operation."""
        wanted = self._id(operation)
        return [call for call in self.calls if call.operation == wanted]

    def _add(self, operation: str, answer: _Answer) -> None:
        self._queues.setdefault(self._id(operation), deque()).append(answer)

    def _id(self, operation: str) -> str:
        method, _, path = operation.partition(" ")
        matches = self._routes.find(method, path)
        if matches:
            return matches[0].id
        if self._check:
            raise ValueError(f"no operation {operation!r}{self._routes.nearest(method, path)}")
        return operation

    def _example_of(self, operation: str, status: int | None, example: str) -> None:
        method, _, path = operation.partition(" ")
        matches = self._routes.find(method, path)
        response = response_of(matches[0].operation, status) if matches else None
        names = list(response.get("examples", {})) if response is not None else []
        if example not in names:
            raise ValueError(f"{operation} has no example {example!r}; it has {', '.join(map(repr, names)) or 'none'}")

    # --- answering ---------------------------------------------------------------------------------------------------

    def _answered(self, request: Request, content: bytes) -> BytesResponse:
        path, _, text = request.target.removeprefix(request.base_path).partition("?")
        query = parse_query(text)
        matches = self._routes.find(request.method, path, query)
        found = [
            (one, self._checks.problems(one.operation, query, Headers(request.headers), content)) for one in matches
        ]
        # those that only a fragment or a name in the path tells apart differ in what may be sent
        nothing: tuple[Match | None, list[str]] = None, []
        match, problems = min(found, key=lambda one: len(one[1]), default=nothing)
        call = _call(request, match, content)
        self.calls.append(call)
        if self._check:
            self._refuse_unexpected(call, match, problems)
        queue = self._queues.get(call.operation)
        answer = queue.popleft() if queue else _Answer()
        if answer.fault is not None and answer.fault != "truncated":
            raise _error(answer.fault)
        response = self._response(match, call, answer)
        return Truncated(response) if answer.fault == "truncated" else response

    def _response(self, match: Match | None, call: Call, answer: _Answer) -> BytesResponse:
        response = response_of(match.operation, answer.status) if match is not None else None
        status = answer.status or (status_of(response) if response else 200 if match is not None else 404)
        if answer.content is not None:
            return bytes_response(status, answer.media_type, answer.content, answer.headers)
        media_type, content = self._answers.body(
            match.operation if match is not None else None, response, call, status, answer.example
        )
        return bytes_response(status, media_type, content, answer.headers)

    def _refuse_unexpected(self, call: Call, match: Match | None, problems: list[str]) -> None:
        if match is None:
            method, _, path = call.operation.partition(" ")
            raise UnexpectedRequest(f"no operation {call.operation}{self._routes.nearest(method, path)}")
        if problems:
            raise UnexpectedRequest(
                "\n".join([f"{match.id} does not fit the description:", *map("  - {}".format, problems)])
            )


class FakeTransport(_Fake):
    """In place of the network of a sync client: `Shop("test", transport=FakeTransport())`."""

    def send(self, request: Request) -> BytesResponse:
        """Answer a request.

        Raises:
            UnexpectedRequest: it does not fit the description.
            SDKError: the test asked for a fault.
        """
        content = request.content or b""
        if not isinstance(content, Iterable):
            raise TypeError("a sync client cannot send an async iterable")
        return self._answered(request, content if isinstance(content, bytes) else b"".join(content))

    def close(self) -> None:
        """Nothing to close."""


class AsyncFakeTransport(_Fake):
    """In place of the network of an async client: `AsyncShop("test", transport=AsyncFakeTransport())`."""

    async def send(self, request: Request) -> BytesResponse:
        """As `FakeTransport.send`."""
        content = request.content or b""
        if isinstance(content, AsyncIterable):
            content = b"".join([chunk async for chunk in content])
        return self._answered(request, content if isinstance(content, bytes) else b"".join(content))

    async def aclose(self) -> None:
        """Nothing to close."""


# --- requests --------------------------------------------------------------------------------------------------------


def _call(request: Request, match: Match | None, content: bytes) -> Call:
    path, _, query = request.target.partition("?")
    collected: dict[str, list[str]] = {}
    for name, value in parse_query(query):
        collected.setdefault(name, []).append(value)
    return Call(
        match.id if match is not None else f"{request.method} {path.removeprefix(request.base_path)}",
        request.method,
        path,
        match.arguments if match is not None else {},
        {name: values[0] if len(values) == 1 else values for name, values in collected.items()},
        Headers(request.headers),
        content,
    )


def _error(fault: Fault) -> APIConnectionError:
    if fault == "timeout":
        return APITimeoutError("the fake server did not answer in time")
    if fault == "reset":
        return APIConnectionError("the fake server broke the connection off")
    return APIConnectionError("the fake server refused the connection", request_sent=False)
