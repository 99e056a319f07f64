"""What an error answer says, in the shapes that are in use.

* `errors`: a list or an object of entries, or the fields at fault with their texts (JSON:API, GraphQL, Rails, ASP.NET);
* `error`: an entry (Google, Stripe), or a code with `error_description` (OAuth 2.0, RFC 6749) or `message` beside it;
* `detail`: a text (RFC 9457, Django REST framework), or entries with `loc` and `msg` (FastAPI); else RFC 9457's `title`;
* `message`, and the other names for one text, or for several (NestJS);
* fields at fault with their texts, and nothing else (Django REST framework);
* a page of HTML, whose title says what a proxy has to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from json import dumps
from typing import Any

from ..errors import APIErrorDetail, APIStatusError, RateLimitError, status_class
from ..guards import is_list, is_object
from .headers import Headers

_MAX_DETAIL = 300
_SHOWN = 3
_SEARCHED = 10_000
_DEEPEST = 8

_TEXTS = (
    "message",
    "Message",
    "msg",
    "detail",
    "error_description",
    "description",
    "error_message",
    "errorMessage",
    "title",
    "reason",
)
"""Members that hold what is wrong, in one text; the first counts."""

_CODES = ("code", "error_key", "error_code", "errorCode")
_FIELDS = ("field", "param", "parameter", "pointer", "property")


def details(body: Any) -> tuple[APIErrorDetail, ...]:
    """The entries of an error answer; nothing for a shape that is not known."""
    return tuple(one for one in _details(body) if one.code or one.message)


def message(what: str, body: Any, errors: tuple[APIErrorDetail, ...], request_id: str | None) -> str:
    """One line: what happened, and what the server says of it."""
    said = "; ".join(": ".join(filter(None, (one.code, one.field, one.message))) for one in errors[:_SHOWN])
    headline = _first(body, _TEXTS) if said and is_object(body) else None
    if headline is not None and headline not in said:
        said = f"{headline.rstrip('.:')}: {said}"
    text = f"{what}: {excerpt}" if (excerpt := _excerpt(said or body)) else what
    return f"{text} (request {request_id})" if request_id else text


def member_text(body: Any, key: str) -> str | None:
    """A member's text; None where it is absent or has members itself."""
    value = body.get(key) if is_object(body) else None
    return None if value is None or is_object(value) or is_list(value) else str(value)


def _excerpt(said: Any) -> str:
    if said is None or said == {} or said == []:
        return ""
    if not isinstance(said, str):
        said = dumps(said, ensure_ascii=False, default=str)
    elif said.lstrip()[:1] == "<" and (title := _TITLE.search(said, 0, _SEARCHED)):
        said = unescape(title[1])
    return " ".join(said[:_MAX_DETAIL].split())


_TITLE = re.compile(r"<title\b[^<>]{0,200}>([^<]{1,300})</title", re.IGNORECASE)


def _details(body: Any) -> Iterator[APIErrorDetail]:
    if is_list(body):
        yield from map(_entry, body)
    if not is_object(body):
        return
    inner = body.get("error")
    for entries in (body.get("errors"), inner, body.get("detail"), body.get("message")):
        if is_list(entries) and entries:
            yield from map(_entry, entries)
            return
        if is_object(entries) and entries:
            entry = _entry(entries)
            yield from [entry] if entry.code or entry.message else _fields(entries)
            return
    if isinstance(text := body.get("errors"), str):
        yield APIErrorDetail(None, text, None)
        return
    own = _entry(body)
    if isinstance(inner, str) and not own.code:
        own = APIErrorDetail(inner, own.message, own.field)  # on its own it may be a code or a text: both are shown
    yield own
    if not (own.code or own.message) and _is_by_field(body):
        yield from _fields(body)


def _entry(entry: Any) -> APIErrorDetail:
    if isinstance(entry, str):
        return APIErrorDetail(None, entry, None)
    if not is_object(entry):
        return APIErrorDetail(None, None, None)
    code, text, field = (_first(entry, names) for names in (_CODES, _TEXTS, _FIELDS))
    if "msg" in entry and "loc" in entry:
        return APIErrorDetail(member_text(entry, "type"), text, _location(entry["loc"]))
    if field is None and is_object(source := entry.get("source")):
        field = _first(source, _FIELDS)
    if code is None and is_object(extensions := entry.get("extensions")):
        code = _first(extensions, _CODES)
    return APIErrorDetail(code, text, field)


def _first(entry: dict[str, Any], names: tuple[str, ...]) -> str | None:
    return next((text for name in names if (text := member_text(entry, name))), None)


def _location(loc: Any) -> str | None:
    """`["body", "items", 0, "age"]` is `body.items.0.age`."""
    return ".".join(map(str, loc)) if is_list(loc) else None if loc is None else str(loc)


def _is_by_field(body: dict[str, Any], depth: int = 0) -> bool:
    return len(body) > 0 and all(
        is_list(said) or (is_object(said) and depth < _DEEPEST and _is_by_field(said, depth + 1))
        for said in body.values()
    )


def _fields(said: Any, field: str = "", depth: int = 0) -> Iterator[APIErrorDetail]:
    """`{"name": "is taken"}`, or `{"name": ["is taken", "is too long"]}`; of what has fields itself, `lines.0.name`."""
    if isinstance(said, str):
        yield APIErrorDetail(None, said, field or None)
        return
    if depth > _DEEPEST:
        return
    entries = said.items() if is_object(said) else enumerate(said) if is_list(said) else ()
    for key, inner in entries:
        is_own = key == "non_field_errors" or (isinstance(key, int) and isinstance(inner, str))
        yield from _fields(inner, field if is_own else f"{field}.{key}".lstrip("."), depth + 1)


def status_error(
    status_code: int,
    *,
    method: str,
    path: str,
    headers: Headers,
    raw_body: Any,
    body: Any = None,
    retry_after: float | None = None,
) -> APIStatusError:
    """The error for an answer; `raw_body` is decoded JSON, text or None, and `body` that as its described type."""
    errors = details(raw_body)
    request_id = headers.request_id or member_text(raw_body, "request_id")
    fields: dict[str, Any] = {
        "status_code": status_code,
        "method": method,
        "path": path,
        "headers": headers,
        "body": raw_body if body is None else body,
        "raw_body": raw_body,
        "errors": errors,
        "request_id": request_id,
    }
    cls = status_class(status_code)
    if issubclass(cls, RateLimitError):
        fields["retry_after"] = retry_after
    return cls(message(f"{status_code} on {method} {path}", raw_body, errors, request_id), **fields)
