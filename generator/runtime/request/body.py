"""Request bodies: JSON, forms, multipart, text, bytes and streams.

`encode_body` turns the arguments of a call into a `Body`: content, media type and length. A body is built once a call
and sent unchanged on every attempt; `Body.replayable` is False only for an iterator that the caller passed, which
cannot be read twice.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator, Mapping
from typing import IO, Any, TypeAlias, TypeGuard, cast

from ..guards import as_bytes, is_list, is_mapping, is_object
from ..types import Omit, omit
from .headers import check_header
from .members import is_undefined
from .parameters import Styled
from .query import query_pairs, query_string
from .text import Pairs, scalar

CHUNK = 65_536
"""Bytes read from a file at a time."""

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"


class Body:
    """A request body, ready to be sent as often as `replayable` allows."""

    __slots__ = ("content", "content_type", "length", "replayable")

    def __init__(
        self,
        content: bytes | Iterable[bytes] | AsyncIterable[bytes],
        content_type: str,
        *,
        length: int | None = None,
        replayable: bool = True,
    ) -> None:
        self.content = content
        """All of the body, or the chunks of it. Chunks of `replayable` bodies start over at every iteration."""
        self.content_type = content_type
        self.length = len(content) if isinstance(content, bytes) else length
        """Bytes; None where it is not known before the body has been sent."""
        self.replayable = replayable

    def __repr__(self) -> str:
        return f"Body({self.content_type!r}, length={self.length}, replayable={self.replayable})"


class Chunks:
    """Bytes and files in a row, read from their start at every iteration, for sync and async transports alike."""

    __slots__ = ("_sources",)

    def __init__(self, sources: list[bytes | Source]) -> None:
        self._sources = sources

    def __iter__(self) -> Iterator[bytes]:
        for source in self._sources:
            if isinstance(source, bytes):
                yield source
            else:
                yield from source.chunks()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        # Files are read in the event loop, a chunk at a time, as httpx does: a local read is short.
        for chunk in self:
            yield chunk

    @property
    def length(self) -> int:
        return sum(len(source) if isinstance(source, bytes) else source.length for source in self._sources)


class Source:
    """A file that can be read more than once: a path, or an open file from where it stood when the call was made."""

    __slots__ = ("_file", "_path", "_start", "length")

    def __init__(self, file: IO[bytes] | os.PathLike[str]) -> None:
        self._path: os.PathLike[str] | None = None
        self._file: IO[bytes] | None = None
        self._start = 0
        if isinstance(file, os.PathLike):
            self._path = file
            self.length = os.stat(file).st_size
        else:
            self._file = file
            self._start = file.tell()
            self.length = file.seek(0, os.SEEK_END) - self._start

    def chunks(self) -> Iterator[bytes]:
        if self._path is not None:
            with open(self._path, "rb") as file:
                yield from _read(file)
        elif self._file is not None:
            self._file.seek(self._start)
            yield from _read(self._file)


def _read(file: IO[bytes]) -> Iterator[bytes]:
    while chunk := file.read(CHUNK):
        yield chunk


# --- the one entrance ------------------------------------------------------------------------------------------------


def encode_body(
    *,
    json: Any = omit,
    json_required: bool = False,
    form: Mapping[str, Any] | None = None,
    multipart: Mapping[str, Any] | None = None,
    content: Any = None,
    content_type: str | None = None,
    extra_body: Mapping[str, Any] | None = None,
) -> Body | None:
    """The body of a call; None where nothing is to be sent.

    At most one of `json`, `form`, `multipart` and `content` is given.

    Args:
        json: any JSON value; models, TypedDicts, datetimes, Decimals and UUIDs are encoded. Members that are `omit`
            are left out, None is null. A mapping in which nothing is left is not sent unless `json_required`.
        form: names to scalars, lists (the name repeats), mappings (JSON text) or values wrapped by `params`.
        multipart: names to files (see `types.FileTypes`), scalars, mappings (a JSON part), or lists of these.
        content: bytes, str, a binary file, a path, or an iterable or async iterable of bytes.
        content_type: in place of the media type that the kind of body has.
        extra_body: members merged last into `json`, `form` or `multipart`.

    Raises:
        TypeError: a value that its kind of body cannot carry, or `extra_body` for a body that has no members.
        ValueError: text that cannot be sent, such as a media type with a line break in it.
    """
    if content_type is not None:
        check_header("Content-Type", content_type)
    if form is not None:
        return encode_form({**form, **(extra_body or {})}, content_type or FORM)
    if multipart is not None:
        return encode_multipart({**multipart, **(extra_body or {})}, content_type)
    if content is not None and content is not omit:
        if extra_body:
            raise TypeError("extra_body needs a body with members; this one is sent as it is")
        return encode_content(content, content_type)
    return _encode_json(json, json_required, content_type or JSON, extra_body)


# --- JSON ------------------------------------------------------------------------------------------------------------


def _encode_json(json: Any, required: bool, content_type: str, extra: Mapping[str, Any] | None) -> Body | None:
    value = merge_json(json, extra)
    if value is omit or (value == {} and is_mapping(json) and not required):
        if not required:
            return None
        value = {}
    return Body(encode_json(value), content_type)


def merge_json(json: Any, extra: Mapping[str, Any] | None) -> Any:
    """`json` without the members that are `omit`, and with those of `extra`; a mapping is copied, never changed."""
    if is_mapping(json):
        return {name: value for name, value in {**json, **(extra or {})}.items() if value is not omit}
    if not extra:
        return json
    if json is omit or json is None:
        return dict(extra)
    to_dict = getattr(json, "to_dict", None)
    if to_dict is None:
        raise TypeError(f"extra_body needs a JSON object to join; the body is a {type(json).__name__}")
    return merge_json(to_dict(), extra)


def encode_json(value: Any) -> bytes:
    """`value` as JSON; `omit` anywhere inside is left out.

    Raises:
        TypeError: a value that JSON cannot carry.
        ValueError: a number that is not finite, or text with a lone surrogate.
    """
    from ..models.model import encode

    return encode(_without_omit(value) if _holds_omit(value) else value)


def _holds_omit(value: Any) -> bool:
    if value is omit:
        return True
    if is_object(value):
        return any(map(_holds_omit, value.values()))
    return is_list(value) and any(map(_holds_omit, value))


def _without_omit(value: Any) -> Any:
    if is_object(value):
        return {name: _without_omit(item) for name, item in value.items() if item is not omit}
    if is_list(value):
        return [_without_omit(item) for item in value if item is not omit]
    return value


# --- forms -----------------------------------------------------------------------------------------------------------


def encode_form(form: Mapping[str, Any], content_type: str = FORM) -> Body | None:
    """`application/x-www-form-urlencoded`, with OpenAPI 3.1's defaults: lists repeat the name, objects are JSON text.

    `params.deep`, `params.csv` and the others choose another style. None, like `omit`, is not sent.
    """
    text = query_string({name: _form_value(value) for name, value in form.items()})
    return Body(text.encode(), content_type) if text else None


def _form_value(value: Any) -> Any:
    if isinstance(value, Styled):
        return value
    if is_mapping(value):
        return Styled(value, "json")
    if is_list(value):
        return [encode_json(item).decode() if is_mapping(item) or is_list(item) else item for item in value]
    return value


# --- multipart -------------------------------------------------------------------------------------------------------

Part: TypeAlias = "tuple[bytes, bytes | Source]"
"""The header lines of a part, and its content."""


def encode_multipart(
    fields: Mapping[str, Any], content_type: str | None = None, *, boundary: str | None = None
) -> Body | None:
    """`multipart/form-data` (RFC 7578); None where no field is defined.

    Files are not read into memory: paths are opened and seekable files rewound for every attempt. A file that cannot
    seek is read once, here.

    Args:
        fields: see `encode_body`.
        content_type: another multipart type, without its boundary.
        boundary: for tests; random otherwise, with 128 bits, so that no content can contain it but by malice that
            would have to guess it.
    """
    parts = [part for name, value in fields.items() for part in _parts(name, value)]
    if not parts:
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


def _parts(name: str, value: Any) -> Iterator[Part]:
    if is_list(value) and not isinstance(value, tuple):  # a tuple is a file with its name
        for item in value:
            yield from _parts(name, item)
    elif isinstance(value, Styled):
        yield from _styled_parts(name, value)
    elif not is_undefined_field(value):
        yield _part(name, value)


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


def _part(name: str, value: Any) -> Part:
    if isinstance(value, tuple):
        filename, content, content_type = _named_file(name, value)
        return _head(name, filename, content_type or _guess(filename)), _file_content(name, content)
    if _is_file(value) or isinstance(value, (bytes, bytearray, memoryview)):
        filename = _filename(value) or name
        return _head(name, filename, _guess(filename)), _file_content(name, value)
    if is_mapping(value) or hasattr(value, "to_dict"):
        return _head(name, None, JSON), encode_json(value)
    return _head(name, None, None), scalar(value).encode()


def _named_file(name: str, value: Any) -> tuple[str, Any, str | None]:
    """A file's `(filename, content)` or `(filename, content, content_type)`."""
    if len(value) not in (2, 3) or not isinstance(value[0], str):
        raise TypeError(f"file {name!r}: a tuple is (filename, content) or (filename, content, content_type)")
    return value[0], value[1], value[2] if len(value) == 3 else None


def _is_file(value: Any) -> bool:
    return _is_path(value) or hasattr(value, "read")


def _filename(value: Any) -> str | None:
    """The name of a path or an open file; None for what has none, such as bytes."""
    path = value if _is_path(value) else getattr(value, "name", None)
    return os.path.basename(os.fsdecode(path)) if isinstance(path, str) or _is_path(path) else None


def _is_path(value: Any) -> TypeGuard[os.PathLike[str]]:
    return isinstance(value, os.PathLike)


def _file_content(name: str, value: Any) -> bytes | Source:
    if isinstance(value, str):
        return value.encode()
    data = as_bytes(value)
    if data is not None:
        return data
    if not _is_file(value):
        raise TypeError(f"file {name!r}: a {type(value).__name__} is not bytes, str, a binary file or a path")
    return _source(value)


def _source(file: Any) -> bytes | Source:
    """A file for reading again and again: itself where it can seek, its content where it cannot."""
    if _is_path(file):
        return Source(file)
    seekable: Callable[[], bool] | None = getattr(file, "seekable", None)
    if not isinstance(file.read(0), bytes):
        raise TypeError("the file is open in text mode; open it with mode 'rb'")
    if seekable is not None and seekable():
        return Source(file)
    content: bytes = file.read()
    return content


def _guess(filename: str | None) -> str:
    import mimetypes

    return mimetypes.guess_type(filename or "")[0] or "application/octet-stream"


def _head(name: str, filename: str | None, content_type: str | None) -> bytes:
    """The header lines of one part; each ends with CR LF."""
    lines = f'Content-Disposition: form-data; name="{_quoted(name)}"'
    if filename is not None:
        lines += f'; filename="{_quoted(filename)}"'
    if content_type is not None:
        check_header("Content-Type", content_type)
        lines += f"\r\nContent-Type: {content_type}"
    try:
        return f"{lines}\r\n".encode()
    except UnicodeEncodeError:
        raise ValueError(f"field {name!a}: its name or filename holds a lone surrogate") from None


# HTML's multipart/form-data encoding escapes CR, LF and the quote; the other control characters go the same way.
_ESCAPES = {**{code: f"%{code:02X}" for code in (*range(32), 127)}, ord('"'): "%22"}


def _quoted(text: str) -> str:
    return text.translate(_ESCAPES)


# --- anything else ---------------------------------------------------------------------------------------------------


def encode_content(content: Any, content_type: str | None = None) -> Body:
    """A body that is sent as it is: bytes, str, a binary file, a path, an iterable or async iterable of bytes.

    Raises:
        TypeError: `content` is none of these.
    """
    if isinstance(content, str):
        return Body(content.encode(), content_type or "text/plain; charset=utf-8")
    media_type = content_type or "application/octet-stream"
    data = as_bytes(content)
    if data is not None:
        return Body(data, media_type)
    if _is_file(content):
        source = _source(content)
        if isinstance(source, bytes):
            return Body(source, media_type)
        return Body(Chunks([source]), media_type, length=source.length)
    if is_list(content):
        return Body(b"".join(content), media_type)
    if is_mapping(content) or not isinstance(content, (Iterable, AsyncIterable)):
        raise TypeError(f"a body cannot be a {type(content).__name__}")
    chunks = cast("Iterable[bytes] | AsyncIterable[bytes]", content)
    return Body(chunks, media_type, replayable=not isinstance(content, (Iterator, AsyncIterator)))
