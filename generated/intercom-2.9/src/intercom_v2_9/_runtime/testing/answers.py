"""What the fake API answers: the description's examples, and what is made up in their place."""

from __future__ import annotations

import json as _json
from collections.abc import AsyncIterator, Iterable, Iterator
from typing import Any, Protocol

from ..errors import IncompleteResponseError
from ..guards import is_list, is_object
from ..http.transport import BytesResponse
from ..response.headers import Headers
from .description import OperationData, OperationsData, PaginationData, ResponseData
from .made_up import MadeUp
from .streams import stream_content

JSON = "application/json"

_WITHOUT_CONTENT = (204, 205, 304)


class Sent(Protocol):
    """Of a request, what answers depend on."""

    @property
    def headers(self) -> Headers: ...
    @property
    def query(self) -> dict[str, str | list[str]]: ...
    @property
    def json(self) -> Any: ...


class Answers:
    """The bodies of answers."""

    def __init__(self, data: OperationsData) -> None:
        self._made_up = MadeUp(data["schemas"])

    def body(
        self, operation: OperationData | None, response: ResponseData | None, call: Sent, status: int, name: str | None
    ) -> tuple[str | None, bytes]:
        """Media type and content.

        Args:
            response: what the description has for the status.
            name: of the example; the first one without it.
        """
        if status in _WITHOUT_CONTENT:
            return None, b""
        stream = response.get("stream") if response else None
        if stream is not None and stream["media_type"] in call.headers.get("accept", ""):
            recorded = stream.get("examples", {})
            example = recorded.get(name) if name else next(iter(recorded.values()), None)
            return stream["media_type"], stream_content(self._made_up, stream, example)
        examples = response.get("examples", {}) if response else {}
        if response is None or not (examples or response.get("media_type")):
            return _error(status) if status >= 400 else (None, b"")
        if examples:
            value = examples[name] if name is not None else next(iter(examples.values()))
        elif status >= 400 and "type" not in response:
            return _error(status)
        else:
            value = self._made_up.answer(response.get("type", "any"), call.json)
        if operation is not None and (pagination := operation.get("pagination")):
            value = _last_page(value, pagination, call)
        return _encoded(response, value)


def _encoded(response: ResponseData, value: Any) -> tuple[str, bytes]:
    """A value as a response of this kind has it, with a media type that names no range."""
    media_type, kind = response.get("media_type") or JSON, response.get("kind", "json")
    if "*" in media_type:
        media_type = {"json": JSON, "text": "text/plain"}.get(kind, "application/octet-stream")
    if kind == "json":
        return media_type, _json.dumps(value).encode()
    return media_type, value.encode() if isinstance(value, str) else b""


def _error(status: int) -> tuple[str, bytes]:
    error = {"code": "fake_error", "message": f"the fake server answers {status}"}
    return JSON, _json.dumps({"type": "error.list", "request_id": "fake-request", "errors": [error]}).encode()


class Truncated(BytesResponse):
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


def bytes_response(
    status: int, media_type: str | None, content: bytes, headers: Iterable[tuple[str, str]]
) -> BytesResponse:
    """An answer; of `headers` a `Content-Type` has precedence over `media_type`."""
    fields = [("Content-Length", str(len(content))), ("X-Request-Id", "fake-request"), *headers]
    if media_type is not None and not any(name.lower() == "content-type" for name, _ in fields):
        fields.append(("Content-Type", media_type))
    return BytesResponse(status, fields, content)


def response_of(operation: OperationData, status: int | None) -> ResponseData | None:
    """The response for a status; for none, the first success, one with examples before others."""
    responses = sorted(operation.get("responses", []), key=lambda one: not one.get("examples"))
    if status is None:
        successes = [one for one in responses if one["status"].startswith("2")]
        others = [one for one in responses if one["status"].startswith("3")]
        return next(filter(None, [*successes, _with_status(responses, "DEFAULT"), *others]), None)
    wanted = (str(status), f"{status // 100}XX", "DEFAULT")
    return next(filter(None, (_with_status(responses, one) for one in wanted)), None)


def _with_status(responses: Iterable[ResponseData], status: str) -> ResponseData | None:
    return next((one for one in responses if one["status"].upper() == status), None)


def status_of(response: ResponseData) -> int:
    """The status that an answer has where the description gives a range, or none."""
    return int(response["status"]) if response["status"].isdecimal() else 200


def _last_page(example: Any, pagination: PaginationData, call: Sent) -> Any:
    """A copy of a list's example that names no next page; where the end is an empty page, the page after it."""
    page = _json.loads(_json.dumps(example))
    if pagination["style"] == "link":
        return page  # what would lead on is in no header
    if pagination["style"] == "scroll" or (_is_counted(pagination) and not _has_end(page, pagination)):
        return _emptied(page, pagination["items"]) if _asked(call, pagination) is not None else page
    if not is_object(page) or _is_counted(pagination):
        return page
    if pagination["style"] == "page":
        _number_last_page(page, pagination, call)
    else:
        _cut(page, pagination["next"])
    return page


def _number_last_page(page: dict[str, Any], pagination: PaginationData, call: Sent) -> None:
    pages: Any = page
    for name in pagination["next"]:
        pages = pages.get(name) if is_object(pages) else None
    if is_object(pages):
        asked = _asked(call, pagination)
        number = int(asked) if isinstance(asked, (int, str)) and str(asked).isdecimal() else 1
        pages.update(page=number, total_pages=number, next=None)


def _asked(call: Sent, pagination: PaginationData) -> Any:
    asked: Any = call.query if pagination["place"] == "query" else call.json
    for name in pagination["parameter"]:
        asked = asked.get(name) if is_object(asked) else None
    return asked


def _is_counted(pagination: PaginationData) -> bool:
    """Whether the request alone says which page it asks for."""
    return pagination["style"] == "offset" or (pagination["style"] == "page" and not pagination["next"])


def _has_end(page: Any, pagination: PaginationData) -> bool:
    """Whether the page can tell that it is the last one; then it does."""
    items: Any = page
    for name in filter(None, pagination["items"].split(".")):
        items = items.get(name) if is_object(items) else None
    count = len(items) if is_list(items) and pagination["style"] == "offset" else 1
    ends = [(pagination.get("total"), count), (pagination.get("more"), False)]
    told = [_set(page, path, value) for path, value in ends if path]
    return any(told)


def _emptied(page: Any, items: str) -> Any:
    """The page without items; they are at a dotted path, or the page itself."""
    if not items:
        return []
    _set(page, items.split("."), [])
    return page


def _set(page: Any, path: list[str], value: Any) -> bool:
    """Put a value at `path`, where the page has a place for it; whether it has."""
    for name in path[:-1]:
        page = page.get(name) if is_object(page) else None
    if not is_object(page):
        return False
    page[path[-1]] = value
    return True


def _cut(page: dict[str, Any], path: list[str]) -> None:
    """Make the value at `path`, or what stands for it on the way, null."""
    for name in path:
        inner = page.get(name)
        if not is_object(inner) or name == path[-1]:
            if name in page:
                page[name] = None
            return
        page = inner
