"""`multipart/form-data` (RFC 7578): fields and files, each a part with what the description says of it."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from ..guards import is_list, is_mapping
from ..response.media_types import best_match, essence, is_json
from ..types import Omit, omit
from .files import Body, Chunks, Source, file_content, filename_of, is_content
from .headers import check_header
from .json_text import JSON, encode_json
from .members import is_undefined
from .parameters import Styled
from .query import query_pairs
from .text import Pairs, scalar

Part: TypeAlias = "tuple[bytes, bytes | Source]"
"""The header lines of a part, and its content."""


def encode_multipart(
    fields: Mapping[str, Any], content_type: str | None = None, *, boundary: str | None = None, required: bool = False
) -> Body | None:
    """`multipart/form-data` (RFC 7578); None where no field is defined, unless the body is `required`.

    Files are not read into memory: paths are opened and seekable files rewound for every attempt. A file that cannot
    seek is read once, here.

    Args:
        fields: see `encode_body`.
        content_type: another multipart type, without its boundary.
        boundary: for tests; random otherwise, with 128 bits, so that no content can contain it but by malice that
            would have to guess it.
    """
    parts = [part for name, value in fields.items() for part in _parts(name, value)]
    if not parts and not required:
        return None
    boundary = boundary or os.urandom(16).hex()
    sources: list[bytes | Source] = []
    for head, content in parts:
        sources += (f"--{boundary}\r\n".encode() + head + b"\r\n", content, b"\r\n")
    sources.append(f"--{boundary}--\r\n".encode())
    media_type = f"{content_type or 'multipart/form-data'}; boundary={boundary}"
    if all(isinstance(source, bytes) for source in sources):
        return Body(b"".join(source for source in sources if isinstance(source, bytes)), media_type)
    chunks = Chunks(sources)
    return Body(chunks, media_type, length=chunks.length)


class _Described:
    """A multipart field, and what the description says of its parts."""

    __slots__ = ("content_type", "each", "headers", "value")

    def __init__(self, value: Any, each: bool, content_type: str | None, headers: Mapping[str, str] | None) -> None:
        self.value = value
        self.each = each
        self.content_type = content_type
        self.headers = headers

    def media_type(self, own: str) -> str:
        """What a part is sent as: of several media types the one that it would have by itself, else the first."""
        if self.content_type is None:
            return own
        listed = [one.strip() for one in self.content_type.split(",")]
        chosen = best_match(own, map(essence, listed)) if len(listed) > 1 or "*" in listed[0] else listed[0]
        if chosen is None:
            chosen = listed[0]
        return own if "*" in chosen else next((one for one in listed if essence(one) == chosen), chosen)


def part(
    value: Any, *, each: bool = False, content_type: str | None = None, headers: Mapping[str, str] | None = None
) -> Any:
    """A field of a multipart body with what the description says of it.

    Args:
        value: as any field's.
        each: the field is a list, a part for each item: a tuple of texts is one, too, and no file with its name.
        content_type: of the part, in place of what its value has by itself; of a list or a range the one that fits.
        headers: of the part.
    """
    return _Described(value, each, content_type, headers)


def parts(body: Any, *lists: str) -> Any:
    """A whole multipart body; each of the fields in `lists` is a part for each item."""
    fields = body if is_mapping(body) else body.to_dict() if hasattr(body, "to_dict") else None
    if fields is None:
        return body
    return {name: part(value, each=True) if name in lists else value for name, value in fields.items()}


def is_left_out(value: Any) -> bool:
    """Whether a member, wrapped or not, was not given."""
    while isinstance(value, _Described | Styled):
        value = value.value
    return isinstance(value, Omit)


_PLAIN = _Described(omit, False, None, None)


def _parts(name: str, value: Any, described: _Described = _PLAIN) -> Iterator[Part]:
    if isinstance(value, _Described):
        yield from _parts(name, value.value, value)
    elif is_list(value) and not _is_whole(value, described):
        inner = _Described(omit, False, described.content_type, described.headers)
        for item in value:
            yield from _parts(name, item, inner)
    elif isinstance(value, Styled):
        yield from _styled_parts(name, value)
    elif not is_undefined_field(value):
        yield _part(name, value, described)


def _is_whole(value: Any, described: _Described) -> bool:
    """Whether a list or tuple is one part: a file with its name, or JSON as a whole."""
    given: Any = value
    if isinstance(value, tuple):
        if not described.each:
            return True
        parts: tuple[Any, ...] = tuple(given)
        return len(parts) > 1 and (parts[0] is None or isinstance(parts[0], str)) and is_content(parts[1])
    return not described.each and described.content_type is not None and is_json(described.content_type)


def is_undefined_field(value: Any) -> bool:
    return value is None or isinstance(value, Omit)


def _styled_parts(name: str, value: Styled) -> Iterator[Part]:
    """OpenAPI 3.1 allows query styles for multipart fields: one part for each pair that the style makes."""
    if is_undefined(value):
        return
    if value.style == "json":
        yield _head(name, None, JSON), encode_json(value.value)
        return
    pairs: Pairs = query_pairs({name: value})
    for key, text in pairs:
        yield _head(key, None, None), text.encode()


def _part(name: str, value: Any, described: _Described) -> Part:
    headers = described.headers
    if isinstance(value, tuple):
        filename, content, content_type, own_headers = _named_file(name, value)
        guessed = _guess(filename) if filename is not None or is_content(content) else None
        media_type = content_type or (described.media_type(guessed) if guessed else described.content_type)
        return _head(name, filename, media_type, {**(headers or {}), **own_headers}), file_content(name, content)
    if is_content(value):
        filename = filename_of(value) or name
        return _head(name, filename, described.media_type(_guess(filename)), headers), file_content(name, value)
    if is_mapping(value) or hasattr(value, "to_dict") or is_list(value):
        return _head(name, None, described.media_type(JSON), headers), encode_json(value)
    media_type = None if described.content_type is None else described.media_type("text/plain")
    return _head(name, None, media_type, headers), scalar(value).encode()


def _named_file(name: str, value: Any) -> tuple[str | None, Any, str | None, Mapping[str, str]]:
    """A file's name, content, media type and headers, of a tuple that has at least the first two."""
    if len(value) not in (2, 3, 4) or not (value[0] is None or isinstance(value[0], str)):
        raise TypeError(f"file {name!r}: a tuple is (filename, content), with a content type and headers after these")
    return value[0], value[1], value[2] if len(value) > 2 else None, value[3] if len(value) > 3 else {}


def _guess(filename: str | None) -> str:
    import mimetypes

    return mimetypes.guess_type(filename or "")[0] or "application/octet-stream"


def _head(name: str, filename: str | None, content_type: str | None, headers: Mapping[str, str] | None = None) -> bytes:
    """The header lines of one part; each ends with CR LF."""
    lines = f'Content-Disposition: form-data; name="{_quoted(name)}"'
    if filename is not None:
        lines += f'; filename="{_quoted(filename)}"'
    own = {"Content-Type": content_type} if content_type is not None else {}
    for header, text in {**own, **(headers or {})}.items():
        check_header(header, text)
        lines += f"\r\n{header}: {text}"
    try:
        return f"{lines}\r\n".encode()
    except UnicodeEncodeError:
        raise ValueError(f"field {name!a}: its name or filename holds a lone surrogate") from None


# HTML's multipart/form-data encoding escapes CR, LF and the quote; the other control characters go the same way.
_ESCAPES = {**{code: f"%{code:02X}" for code in (*range(32), 127)}, ord('"'): "%22"}


def _quoted(text: str) -> str:
    return text.translate(_ESCAPES)
