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
description gives as an example is the last page, so that iterating over a list ends.

The description's facts come from `_operations.json` in the generated package; `description.OperationsData` is its format.
"""

from __future__ import annotations

import json as _json
from collections import deque
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping
from functools import cache
from typing import Any, Literal, NamedTuple, TypeAlias, TypeVar, cast

from ..client.clock import Clock
from ..errors import APIConnectionError, APITimeoutError, IncompleteResponseError
from ..guards import is_object
from ..http.transport import BytesResponse, Request
from ..request.query import parse_query
from ..response.headers import Headers
from ..types import Omit, omit
from .description import Described, Match, OperationData, OperationsData, PaginationData, ResponseData
from .streams import stream_content

Fault: TypeAlias = Literal["connection", "reset", "timeout", "truncated"]
"""`connection`: refused, nothing was sent. `reset`: broken off after sending. `truncated`: in the middle of the body."""

ClientT = TypeVar("ClientT")

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
        self._described = Described(operations if operations is not None else package_operations())
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
            json: the body, to be encoded. Without `json`, `text` and `content` it is the description's example for
                the status.
            text: the body as plain text, such as an HTML page of a proxy.
            content: the body as it is.
            headers: added to the answer's, such as `Retry-After`.
            example: the name of one of the description's examples for the status, where it has several.

        Raises:
            ValueError: the description has no such operation or example.
        """
        media_type = "text/plain" if text is not None else "application/octet-stream"
        if not isinstance(json, Omit):
            content, media_type = _json.dumps(json).encode(), _JSON
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
        match = self._described.find(method, path)
        if match is not None:
            return match.id
        if self._check:
            raise ValueError(f"no operation {operation!r}{self._described.nearest(method, path)}")
        return operation

    def _example_of(self, operation: str, status: int | None, example: str) -> None:
        method, _, path = operation.partition(" ")
        match = self._described.find(method, path)
        response = _response(match.operation, status) if match is not None else None
        names = list(response.get("examples", {})) if response is not None else []
        if example not in names:
            raise ValueError(f"{operation} has no example {example!r}; it has {', '.join(map(repr, names)) or 'none'}")

    # --- answering ---------------------------------------------------------------------------------------------------

    def _answered(self, request: Request, content: bytes) -> BytesResponse:
        path, _, query = request.target.partition("?")
        match = self._described.find(request.method, path, parse_query(query))
        call = _call(request, match, content)
        self.calls.append(call)
        if self._check:
            self._refuse_unexpected(call, match, query)
        queue = self._queues.get(call.operation)
        answer = queue.popleft() if queue else _Answer()
        if answer.fault is not None and answer.fault != "truncated":
            raise _error(answer.fault)
        response = _success(self._described, match, call, answer)
        return _Truncated(response) if answer.fault == "truncated" else response

    def _refuse_unexpected(self, call: Call, match: Match | None, query: str) -> None:
        if match is None:
            near = self._described.nearest(call.method, call.path)
            raise UnexpectedRequest(f"no operation {call.method} {call.path}{near}")
        problems = self._described.problems(match.operation, parse_query(query), call.content, call.json)
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


class InstantClock(Clock):
    """A clock that does not wait: sleeping lets its time pass at once, so that retries take none."""

    __slots__ = ("_slept",)

    def __init__(self) -> None:
        self._slept = 0.0

    def now(self) -> float:
        return super().now() + self._slept

    def epoch(self) -> float:
        return super().epoch() + self._slept

    def sleep(self, seconds: float) -> None:
        self._slept += seconds

    async def asleep(self, seconds: float) -> None:
        self._slept += seconds


def without_waiting(client: ClientT) -> ClientT:
    """`client`, changed so that it does not wait between attempts. For clients with a fake transport."""
    cast(Any, client)._core.clock = InstantClock()
    return client


@cache
def package_operations() -> OperationsData:
    """The description's facts that the generated package carries.

    Raises:
        FileNotFoundError: this module is not part of a generated package.
    """
    from importlib.resources import files

    package = __name__.rsplit(".", 3)[0]
    text = files(package).joinpath("_operations.json").read_text(encoding="utf-8")
    return cast(OperationsData, _json.loads(text))


# --- requests --------------------------------------------------------------------------------------------------------


def _call(request: Request, match: Match | None, content: bytes) -> Call:
    path, _, query = request.target.partition("?")
    collected: dict[str, list[str]] = {}
    for name, value in parse_query(query):
        collected.setdefault(name, []).append(value)
    return Call(
        match.id if match is not None else f"{request.method} {path}",
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


# --- responses -------------------------------------------------------------------------------------------------------


class _Truncated(BytesResponse):
    """A response whose body breaks off after its first half."""

    __slots__ = ()

    def __init__(self, response: BytesResponse) -> None:
        content = b"".join(response.chunks)
        super().__init__(response.status, response.headers, content[: len(content) // 2])

    def __iter__(self) -> Iterator[bytes]:
        yield from self.chunks
        raise IncompleteResponseError("the fake server broke the body off")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk


def _success(described: Described, match: Match | None, call: Call, answer: _Answer) -> BytesResponse:
    response = _response(match.operation, answer.status) if match is not None else None
    status = answer.status or (_status(response["status"]) if response else 200 if match is not None else 404)
    if answer.content is not None:
        return _bytes_response(status, answer.media_type, answer.content, answer.headers)
    stream = response.get("stream") if response else None
    if stream is not None and stream["media_type"] in call.headers.get("accept", ""):
        examples = stream.get("examples", {})
        example = examples.get(answer.example) if answer.example else next(iter(examples.values()), None)
        content = stream_content(described, stream, example)
        return _bytes_response(status, stream["media_type"], content, answer.headers)
    media_type, content = _described_body(match, response, call, status, answer.example)
    return _bytes_response(status, media_type, content, answer.headers)


def _bytes_response(
    status: int, media_type: str | None, content: bytes, headers: Iterable[tuple[str, str]]
) -> BytesResponse:
    fields = [("Content-Length", str(len(content))), ("X-Request-Id", "fake-request"), *headers]
    if media_type is not None and not any(name.lower() == "content-type" for name, _ in fields):
        fields.append(("Content-Type", media_type))
    return BytesResponse(status, fields, content)


def _described_body(
    match: Match | None, response: ResponseData | None, call: Call, status: int, name: str | None
) -> tuple[str | None, bytes]:
    """Media type and content of the description's example; of a made-up body where it has none."""
    examples = response.get("examples", {}) if response else {}
    media_type = (response.get("media_type") if response else None) or None
    if examples:
        example = examples[name] if name is not None else next(iter(examples.values()))
        if match is not None and (pagination := match.operation.get("pagination")):
            example = _last_page(example, pagination, call)
        is_text = isinstance(example, str) and media_type is not None and "json" not in media_type
        return media_type, example.encode() if is_text else _json.dumps(example).encode()
    if status >= 400:
        error = {"code": "fake_error", "message": f"the fake server answers {status}"}
        return _JSON, _json.dumps({"type": "error.list", "request_id": "fake-request", "errors": [error]}).encode()
    return media_type, b"{}" if media_type is not None and "json" in media_type else b""


def _response(operation: OperationData, status: int | None) -> ResponseData | None:
    """The response for a status; for none, the first success, one with examples before others."""
    responses = operation.get("responses", [])
    by_status = {response["status"].upper(): response for response in responses}
    if status is None:
        successes = [response for response in responses if response["status"].startswith("2")]
        with_examples = [response for response in successes if response.get("examples")]
        return next(iter(with_examples + successes), by_status.get("DEFAULT"))
    return by_status.get(str(status)) or by_status.get(f"{status // 100}XX") or by_status.get("DEFAULT")


def _status(status: str) -> int:
    return int(status) if status.isdecimal() else 200


def _last_page(example: Any, pagination: PaginationData, call: Call) -> Any:
    """A copy of a list's example that names no next page; for `scroll`, whose end is an empty page, the page after it."""
    page = _json.loads(_json.dumps(example))
    if not is_object(page):
        return page
    if pagination["style"] == "scroll":
        if pagination["parameter"] and pagination["parameter"][0] in call.query:
            _empty(page, pagination["items"].split("."))
        return page
    if pagination["style"] == "page":
        _number_last_page(page, pagination, call)
    else:
        _cut(page, pagination["next"])
    return page


def _number_last_page(page: dict[str, Any], pagination: PaginationData, call: Call) -> None:
    pages: Any = page
    for name in pagination["next"]:
        pages = pages.get(name) if is_object(pages) else None
    if is_object(pages):
        asked = _asked(call, pagination)
        number = int(asked) if isinstance(asked, (int, str)) and str(asked).isdecimal() else 1
        pages.update(page=number, total_pages=number, next=None)


def _asked(call: Call, pagination: PaginationData) -> Any:
    asked: Any = call.query if pagination["place"] == "query" else call.json
    for name in pagination["parameter"]:
        asked = asked.get(name) if is_object(asked) else None
    return asked


def _empty(page: dict[str, Any], path: list[str]) -> None:
    """Leave no items at `path`."""
    for name in path[:-1]:
        inner = page.get(name)
        if not is_object(inner):
            return
        page = inner
    page[path[-1]] = []


def _cut(page: dict[str, Any], path: list[str]) -> None:
    """Make the value at `path`, or what stands for it on the way, null."""
    for name in path:
        inner = page.get(name)
        if not is_object(inner) or name == path[-1]:
            if name in page:
                page[name] = None
            return
        page = inner
