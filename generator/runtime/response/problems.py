"""What an error answer says, in the shapes that are in use.

* `errors`: a list or an object of entries, or the fields at fault with their texts (JSON:API, Rails, ASP.NET);
* `error`: an entry (Google, Stripe), or a code with `error_description` (OAuth 2.0, RFC 6749) or `message` beside it;
* `detail`: a text (RFC 9457, Django REST framework), or entries with `loc` and `msg` (FastAPI); else RFC 9457's `title`;
* `message`: a text or several (NestJS), and the other names for one text;
* fields at fault with their texts, and nothing else (Django REST framework).
"""

from __future__ import annotations

from collections.abc import Iterator
from json import dumps
from typing import Any

from ..errors import APIErrorDetail
from ..guards import is_list, is_object

_MAX_DETAIL = 300
_SHOWN = 3

_TEXTS = (
    "message",
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
    return " ".join(said[:_MAX_DETAIL].split())


def _details(body: Any) -> Iterator[APIErrorDetail]:
    if is_list(body):
        yield from map(_entry, body)
    if not is_object(body):
        return
    listed, inner, detail = body.get("errors"), body.get("error"), body.get("detail")
    for entries in (listed, inner, detail, body.get("message")):
        if is_list(entries) and entries:
            yield from map(_entry, entries)
            return
        if is_object(entries) and entries:
            entry = _entry(entries)
            yield from [entry] if entry.code or entry.message else _fields(entries)
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
    return APIErrorDetail(code, text, field)


def _first(entry: dict[str, Any], names: tuple[str, ...]) -> str | None:
    return next((text for name in names if (text := member_text(entry, name))), None)


def _location(loc: Any) -> str | None:
    """`["body", "items", 0, "age"]` is `body.items.0.age`."""
    return ".".join(map(str, loc)) if is_list(loc) else None if loc is None else str(loc)


def _is_by_field(body: dict[str, Any]) -> bool:
    return bool(body) and all(is_list(texts) and texts and isinstance(texts[0], str) for texts in body.values())


def _fields(entry: dict[str, Any]) -> Iterator[APIErrorDetail]:
    """`{"name": "is taken"}`, or `{"name": ["is taken", "is too long"]}`."""
    for field, said in entry.items():
        for text in said if is_list(said) else [said]:
            if isinstance(text, str):
                yield APIErrorDetail(None, text, None if field == "non_field_errors" else field)
