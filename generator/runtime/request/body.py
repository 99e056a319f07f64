"""Request bodies: JSON, forms, multipart, text, bytes and streams.

`encode_body` turns the arguments of a call into a `Body`: content, media type and length. A body is built once a call
and sent unchanged on every attempt; `Body.replayable` is False only for an iterator that the caller passed, which
cannot be read twice.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping
from typing import Any, cast

from ..guards import as_bytes, is_list, is_mapping
from ..response.media_types import charset, essence, is_json
from ..types import Omit, omit
from .files import Body, Chunks, is_content, is_file, source_of
from .headers import check_header
from .json_text import JSON, encode_json, merge_json
from .multipart import encode_multipart
from .parameters import Styled
from .query import query_string
from .text import quote

FORM = "application/x-www-form-urlencoded"


# --- the one entrance ------------------------------------------------------------------------------------------------


def encode_body(
    *,
    json: Any = omit,
    body_required: bool = False,
    form: Mapping[str, Any] | Omit | None = None,
    multipart: Mapping[str, Any] | Omit | None = None,
    content: Any = None,
    content_type: str | Omit | None = None,
    file_type: str | None = None,
    extra_body: Mapping[str, Any] | None = None,
) -> Body | None:
    """The body of a call; None where nothing is to be sent.

    At most one of `json`, `form`, `multipart` and `content` is given.

    Args:
        json: any JSON value; models, TypedDicts, datetimes, Decimals and UUIDs are encoded. Members that are `omit`
            are left out, None is null. A mapping in which nothing is left is not sent unless `body_required`.
        body_required: an object or a form is sent even if nothing is in it.
        form: names to scalars, bytes, lists (the name repeats), mappings (JSON text) or values wrapped by `params`.
        multipart: names to files (see `types.FileTypes`), scalars, mappings (a JSON part), lists of these, or `part`s.
        content: bytes, str, a binary file, a path, or an iterable or async iterable of bytes.
        content_type: in place of the media type that the kind of body has; members are written as it says.
        file_type: what a file is sent as where `json` or the others are given one in place of their members.
        extra_body: members merged last into `json`, `form` or `multipart`.

    Raises:
        TypeError: a value that its kind of body cannot carry, or `extra_body` for a body that has no members.
        ValueError: text that cannot be sent, such as a media type with a line break in it; a file of no media type.
    """
    needs_type = isinstance(content_type, Omit)
    media_type = None if isinstance(content_type, Omit) else content_type
    if media_type is not None:
        check_header("Content-Type", media_type)
    value = form if form is not None else multipart if multipart is not None else json
    if file_type is not None and is_content(value):
        content, media_type = value, file_type
    elif content is None or content is omit:
        kind = _kind(media_type, "form" if form is not None else "multipart" if multipart is not None else "json")
        return _encode_members(kind, value, body_required, media_type, extra_body)
    if extra_body:
        raise TypeError("extra_body needs a body with members; this one is sent as it is")
    if needs_type:
        raise ValueError("this body needs its media type: give `content_type`")
    return encode_content(content, media_type)


def _kind(media_type: str | None, kind: str) -> str:
    """How members are written: as their media type says, where it is one of a form or of JSON."""
    if media_type is None:
        return kind
    name = essence(media_type)
    return (
        "form" if name == FORM else "multipart" if name.startswith("multipart/") else "json" if is_json(name) else kind
    )


def _encode_members(
    kind: str, value: Any, required: bool, media_type: str | None, extra: Mapping[str, Any] | None
) -> Body | None:
    if kind == "json":
        return _encode_json(value, required, media_type or JSON, extra)
    if value is omit and not extra and not required:
        return None
    fields = {**({} if value is omit else _fields(value)), **(extra or {})}
    if kind == "form":
        return encode_form(fields, media_type or FORM, required=required)
    return encode_multipart(fields, media_type, required=required)


def _fields(value: Any) -> Mapping[str, Any]:
    if is_mapping(value):
        return value
    to_dict = getattr(value, "to_dict", None)
    if to_dict is None:
        raise TypeError(f"a form is made of a mapping from names to values, not of a {type(value).__name__}")
    fields: Mapping[str, Any] = to_dict()
    return fields


# --- JSON ------------------------------------------------------------------------------------------------------------


def _encode_json(json: Any, required: bool, content_type: str, extra: Mapping[str, Any] | None) -> Body | None:
    value = merge_json(json, extra)
    if value is omit or (value == {} and is_mapping(json) and not required):
        if not required:
            return None
        value = {}
    data = encode_json(value)
    return Body(data if charset(content_type) is None else _in_charset(data.decode(), content_type), content_type)


# --- forms -----------------------------------------------------------------------------------------------------------


def encode_form(form: Mapping[str, Any], content_type: str = FORM, *, required: bool = False) -> Body | None:
    """`application/x-www-form-urlencoded`, with OpenAPI 3.1's defaults: lists repeat the name, objects are JSON text.

    `params.deep`, `params.csv` and the others choose another style. None, like `omit`, is not sent; bytes are sent as they
    are, percent-encoded. Without any field there is no body, unless it is `required`.
    """
    try:
        text = "&".join(filter(None, (_form_field(name, value) for name, value in form.items())))
    except (TypeError, ValueError) as error:
        raise type(error)(str(error).replace("query argument", "form field", 1)) from None
    return Body(text.encode(), content_type) if text or required else None


def _form_field(name: str, value: Any) -> str:
    items = value if is_list(value) else [value]
    if not any(as_bytes(item) is not None for item in items):
        return query_string({name: _form_value(value)})
    return "&".join(filter(None, (_form_bytes(name, item) for item in items)))


def _form_bytes(name: str, value: Any) -> str:
    data = as_bytes(value)
    if data is None:
        return query_string({name: _form_value(value)})
    from urllib.parse import quote_from_bytes

    return f"{quote(name)}={quote_from_bytes(data, safe='')}"


def _form_value(value: Any) -> Any:
    if isinstance(value, Styled):
        return value
    if is_mapping(value):
        return Styled(value, "json")
    if is_list(value):
        return [encode_json(item).decode() if is_mapping(item) or is_list(item) else item for item in value]
    return value


# --- text ------------------------------------------------------------------------------------------------------------


def _text(content: str, content_type: str) -> Body:
    """Text in the charset that its media type names; in UTF-8, and that is said, where it names none."""
    if charset(content_type) is None and not content.isascii():
        content_type = f"{content_type}; charset=utf-8"
    return Body(_in_charset(content, content_type), content_type)


def _in_charset(text: str, content_type: str) -> bytes:
    named = charset(content_type) or "utf-8"
    try:
        return text.encode(named)
    except LookupError:
        return text.encode()
    except UnicodeEncodeError:
        raise ValueError(f"the body holds a character that {named[:40]} cannot carry") from None


# --- anything else ---------------------------------------------------------------------------------------------------


def encode_content(content: Any, content_type: str | None = None) -> Body:
    """A body that is sent as it is: bytes, str, a binary file, a path, an iterable or async iterable of bytes.

    Raises:
        TypeError: `content` is none of these.
    """
    if isinstance(content, str):
        return _text(content, content_type or "text/plain; charset=utf-8")
    media_type = content_type or "application/octet-stream"
    data = as_bytes(content)
    if data is not None:
        return Body(data, media_type)
    if is_file(content):
        source = source_of(content)
        if isinstance(source, bytes):
            return Body(source, media_type)
        return Body(Chunks([source]), media_type, length=source.length)
    if is_list(content):
        return Body(b"".join(cast("list[bytes]", content)), media_type)
    if is_mapping(content) or not isinstance(content, (Iterable, AsyncIterable)):
        raise TypeError(f"a body cannot be a {type(content).__name__}")
    chunks = cast("Iterable[bytes] | AsyncIterable[bytes]", content)
    once = isinstance(content, (Iterator, AsyncIterator))
    replayable: bool = getattr(chunks, "replayable", not once)
    return Body(chunks, media_type, replayable=replayable)
