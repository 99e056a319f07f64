"""Request bodies: what a server reads is what was passed, on the first attempt and on every other."""

from __future__ import annotations

import asyncio
import datetime as dt
import io
import json
import re
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.request.body import Body, encode_body, encode_multipart
from generator.runtime.request.multipart import part
from generator.runtime.request.parameters import as_json, csv, deep
from generator.runtime.types import omit


def read(body: Body | None) -> bytes:
    assert body is not None
    content = b"".join(body.content) if not isinstance(body.content, bytes) else body.content  # type: ignore[arg-type]
    assert body.length in (None, len(content))
    return content


def read_async(body: Body) -> bytes:
    async def collect() -> bytes:
        return b"".join([chunk async for chunk in body.content])  # type: ignore[union-attr]

    return asyncio.run(collect())


# --- JSON ------------------------------------------------------------------------------------------------------------


def test_null_and_absent_are_told_apart() -> None:
    assert json.loads(read(encode_body(json={"name": None, "role": omit, "email": "a"}))) == {
        "name": None,
        "email": "a",
    }


def test_omit_is_left_out_at_any_depth() -> None:
    value = {"a": {"b": omit, "c": [1, omit, {"d": omit}]}, "e": ({"f": omit},)}
    assert json.loads(read(encode_body(json=value))) == {"a": {"c": [1, {}]}, "e": [{}]}


@pytest.mark.parametrize("value", [omit, {}, {"a": omit}])
def test_nothing_to_send_is_no_body_unless_it_is_required(value: Any) -> None:
    assert encode_body(json=value) is None
    assert read(encode_body(json=value, body_required=True)) == b"{}"


@pytest.mark.parametrize("value", [None, [], "", 0, False, [1, "a"]])
def test_any_json_value_can_be_the_body(value: Any) -> None:
    body = encode_body(json=value)
    assert json.loads(read(body)) == value
    assert body is not None
    assert body.content_type == "application/json"


def test_extra_body_is_merged_last_and_changes_nothing_of_the_caller() -> None:
    given_body = {"a": 1, "b": 2}
    body = encode_body(json=given_body, extra_body={"b": 3, "c": None, "a": omit})
    assert json.loads(read(body)) == {"b": 3, "c": None}
    assert given_body == {"a": 1, "b": 2}
    assert json.loads(read(encode_body(extra_body={"x": 1}))) == {"x": 1}
    with pytest.raises(TypeError, match="extra_body needs a JSON object"):
        encode_body(json=[1], extra_body={"x": 1})


def test_rich_values_are_encoded() -> None:
    body = encode_body(json={"at": dt.datetime(2024, 1, 2, tzinfo=dt.UTC), "text": "é\u2028"})
    assert json.loads(read(body)) == {"at": "2024-01-02T00:00:00Z", "text": "é\u2028"}


@pytest.mark.parametrize("value", [object(), {"a": {1, 2}.__class__}])
def test_a_value_that_json_cannot_carry_is_a_type_error(value: Any) -> None:
    with pytest.raises(TypeError):
        encode_body(json={"x": value})


# --- forms -----------------------------------------------------------------------------------------------------------


def test_form_styles() -> None:
    form = {
        "a": "x y&=é",
        "none": None,
        "list": [1, 2],
        "object": {"k": [1]},
        "objects": [{"k": 1}, 2],
        "csv": csv([1, 2]),
        "deep": deep({"k": {"l": 1}}),
        "json": as_json([1]),
    }
    body = encode_body(form=form, extra_body={"extra": True})
    assert parse_qsl(read(body).decode(), strict_parsing=True) == [
        ("a", "x y&=é"),
        ("list", "1"),
        ("list", "2"),
        ("object", '{"k":[1]}'),
        ("objects", '{"k":1}'),
        ("objects", "2"),
        ("csv", "1,2"),
        ("deep[k][l]", "1"),
        ("json", "[1]"),
        ("extra", "true"),
    ]
    assert body is not None
    assert body.content_type == "application/x-www-form-urlencoded"
    assert encode_body(form={"a": omit}) is None


@given(st.dictionaries(st.text(min_size=1), st.text()))
def test_a_server_reads_the_form_that_was_passed(form: dict[str, str]) -> None:
    body = encode_body(form=form)
    content = b"" if body is None else read(body)
    assert dict(parse_qsl(content.decode(), keep_blank_values=True)) == form


# --- multipart -------------------------------------------------------------------------------------------------------


def parse_multipart(content: bytes, content_type: str) -> list[tuple[str, str | None, str | None, bytes]]:
    """Name, filename, content type and content of each part, read as HTML says they are written."""
    boundary = content_type.partition("boundary=")[2].encode()
    pieces = (b"\r\n" + content).split(b"\r\n--" + boundary)
    assert pieces[0] == b""
    assert pieces[-1] == b"--\r\n"
    parts = []
    for piece in pieces[1:-1]:
        head, _, data = piece.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        lines = head.decode().split("\r\n")
        match = re.fullmatch(
            r'Content-Disposition: form-data; name="([^"]*)"(?:; filename="([^"]*)")?', lines[0], re.DOTALL
        )
        assert match is not None
        assert len(lines) <= 2
        kind = lines[1].removeprefix("Content-Type: ") if len(lines) == 2 else None
        parts.append((match[1], match[2], kind, data))
    return parts


def parts_of(fields: dict[str, Any]) -> list[tuple[str, str | None, str | None, bytes]]:
    body = encode_multipart(fields)
    assert body is not None
    return parse_multipart(read(body), body.content_type)


def test_multipart_parts(tmp_path: Path) -> None:
    path = tmp_path / "cat.png"
    path.write_bytes(b"\x89PNG")
    fields = {
        "text": "é",
        "number": 1,
        "flag": True,
        "skipped": omit,
        "none": None,
        "list": ["a", "b"],
        "object": {"a": None},
        "bytes": b"\0\r\n--",
        "path": path,
        "pair": ("a.txt", "text"),
        "triple": ("a", io.BytesIO(b"x"), "application/x-thing"),
        "files": [b"1", ("2.csv", b"2")],
        "styled": deep({"k": 1}),
    }
    assert parts_of(fields) == [
        ("text", None, None, "é".encode()),
        ("number", None, None, b"1"),
        ("flag", None, None, b"true"),
        ("list", None, None, b"a"),
        ("list", None, None, b"b"),
        ("object", None, "application/json", b'{"a":null}'),
        ("bytes", "bytes", "application/octet-stream", b"\0\r\n--"),
        ("path", "cat.png", "image/png", b"\x89PNG"),
        ("pair", "a.txt", "text/plain", b"text"),
        ("triple", "a", "application/x-thing", b"x"),
        ("files", "files", "application/octet-stream", b"1"),
        ("files", "2.csv", "text/csv", b"2"),
        ("styled[k]", None, None, b"1"),
    ]


def test_multipart_sends_the_same_bytes_on_every_attempt(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(bytes(range(256)) * 1000)
    file = io.BytesIO(b"skipped" + b"sent")
    file.seek(7)
    with path.open("rb") as handle:
        body = encode_body(multipart={"a": path, "b": handle, "c": file, "d": "text"})
        assert body is not None
        assert body.replayable
        first = read(body)
        assert read(body) == first == read_async(body)
    assert b"skipped" not in first
    assert first.count(bytes(range(256)) * 1000) == 2


def test_a_file_that_cannot_seek_is_read_once() -> None:
    class Pipe(io.RawIOBase):
        def __init__(self) -> None:
            self.chunks = [b"one", b"two"]

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: Any) -> int:
            chunk = self.chunks.pop(0) if self.chunks and len(buffer) else b""
            buffer[: len(chunk)] = chunk
            return len(chunk)

    body = encode_body(multipart={"a": Pipe()})
    assert read(body) == read(body)
    assert b"onetwo" in read(body)


def test_large_files_are_streamed_with_their_length(tmp_path: Path) -> None:
    path = tmp_path / "big"
    path.write_bytes(b"x" * 1_000_000)
    body = encode_body(multipart={"a": path})
    assert body is not None
    assert not isinstance(body.content, bytes)
    chunks = list(body.content)  # type: ignore[arg-type]
    assert max(map(len, chunks)) <= 65_536
    assert body.length == sum(map(len, chunks)) > 1_000_000


@pytest.mark.parametrize(
    ("filename", "expected"),
    [
        ('a"; filename="b', "a%22; filename=%22b"),
        ("a\r\nX-Evil: 1\r\n\r\nbody", "a%0D%0AX-Evil: 1%0D%0A%0D%0Abody"),
        ("a\0b\x7f", "a%00b%7F"),
        ("ñ \\ ;.png", "ñ \\ ;.png"),
    ],
)
def test_names_cannot_add_headers(filename: str, expected: str) -> None:
    assert parts_of({"f": (filename, b"x", "text/plain")}) == [("f", expected, "text/plain", b"x")]
    assert parts_of({filename: "x"}) == [(expected, None, None, b"x")]


def test_a_content_type_cannot_add_headers() -> None:
    with pytest.raises(ValueError, match="Content-Type"):
        encode_multipart({"f": ("a", b"x", "text/plain\r\nX: 1")})
    with pytest.raises(ValueError, match="Content-Type"):
        encode_body(content=b"", content_type="a\nb")


def test_lone_surrogates_are_refused() -> None:
    with pytest.raises(ValueError, match="surrogate"):
        encode_multipart({"f": ("\ud800", b"x")})
    with pytest.raises(ValueError, match="surrogate"):
        encode_multipart({"f": "\ud800"})


@given(st.lists(st.tuples(st.text("abc", min_size=1), st.binary() | st.text())))
def test_a_server_reads_the_parts_that_were_passed(fields: list[tuple[str, bytes | str]]) -> None:
    grouped: dict[str, list[bytes | str]] = {}
    for name, value in fields:
        grouped.setdefault(name, []).append(value)
    body = encode_multipart(grouped)
    if not fields:
        assert body is None
        return
    expected = [(n, v if isinstance(v, bytes) else v.encode()) for n, values in grouped.items() for v in values]
    assert body is not None
    assert [(part[0], part[3]) for part in parse_multipart(read(body), body.content_type)] == expected


def test_boundaries_differ() -> None:
    assert parts_of({"a": "x"}) == parts_of({"a": "x"})
    types = {body.content_type for body in (encode_multipart({"a": "x"}) for _ in range(3)) if body is not None}
    assert len(types) == 3


@pytest.mark.parametrize("value", [("a.txt",), (1, b"x"), ("a", 1), object()])
def test_values_that_are_no_file(value: Any) -> None:
    with pytest.raises(TypeError):
        encode_multipart({"f": value})


def test_a_text_file_is_refused_with_its_cure() -> None:
    with pytest.raises(TypeError, match="'rb'"):
        encode_multipart({"f": io.StringIO("x")})


# --- content ---------------------------------------------------------------------------------------------------------


def test_content_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"file")
    cases: list[tuple[Any, bytes]] = [
        (b"raw", b"raw"),
        (bytearray(b"raw"), b"raw"),
        (memoryview(b"raw"), b"raw"),
        ("é", "é".encode()),
        (io.BytesIO(b"file"), b"file"),
        (path, b"file"),
        ([b"a", b"b"], b"ab"),
        (b"", b""),
    ]
    for content, expected in cases:
        body = encode_body(content=content)
        assert body is not None
        assert body.replayable
        assert read(body) == read(body) == expected
    assert encode_body(content="x").content_type == "text/plain; charset=utf-8"  # type: ignore[union-attr]
    assert encode_body(content=b"x", content_type="text/csv").content_type == "text/csv"  # type: ignore[union-attr]
    assert encode_body(content=omit) is None


def test_iterators_cannot_be_sent_twice() -> None:
    async def chunks() -> AsyncIterator[bytes]:
        yield b"a"

    def sync_chunks() -> Iterator[bytes]:
        yield b"a"

    for content in (chunks(), sync_chunks()):
        body = encode_body(content=content)
        assert body is not None
        assert not body.replayable
        assert body.length is None


@pytest.mark.parametrize("content", [1, {"a": 1}, object()])
def test_content_of_another_type_is_refused(content: Any) -> None:
    with pytest.raises(TypeError):
        encode_body(content=content)


def test_extra_body_needs_members() -> None:
    with pytest.raises(TypeError, match="extra_body"):
        encode_body(content=b"x", extra_body={"a": 1})


@pytest.mark.parametrize(
    ("content_type", "expected"),
    [
        (None, b'{"a":1}'),
        ("application/vnd.x+json; v=1", b'{"a":1}'),
        ("APPLICATION/X-WWW-FORM-URLENCODED; charset=utf-8", b"a=1"),
        ("text/other", b'{"a":1}'),
    ],
)
def test_members_are_written_as_their_media_type_says(content_type: str | None, expected: bytes) -> None:
    body = encode_body(json={"a": 1, "b": omit}, content_type=content_type)
    assert read(body) == expected
    assert body is not None
    assert body.content_type == (content_type or "application/json")


@pytest.mark.parametrize("keyword", ["form", "multipart"])
def test_forms_that_are_required_are_sent_though_empty(keyword: str) -> None:
    for empty in ({}, {"a": omit}, {"a": None}, {"a": []}, omit):
        fields: Any = {keyword: empty}
        assert encode_body(**fields) is None
        body = encode_body(**fields, body_required=True)
        assert body is not None
        assert (read(body) == b"") is (keyword == "form")


def test_null_is_a_body() -> None:
    assert read(encode_body(json=None, body_required=True)) == b"null"


@pytest.mark.parametrize("file", [b"x", bytearray(b"x"), memoryview(b"x"), io.BytesIO(b"x")])
def test_a_file_in_place_of_members(file: Any) -> None:
    body = encode_body(json=file, file_type="image/png", body_required=True)
    assert body is not None
    assert (read(body), body.content_type) == (b"x", "image/png")


def test_a_file_without_a_media_type_is_refused() -> None:
    with pytest.raises(ValueError, match="content_type"):
        encode_body(content=b"x", content_type=omit)
    assert encode_body(content=omit, content_type=omit) is None


def test_a_form_that_is_no_mapping() -> None:
    with pytest.raises(TypeError, match="a form is made of a mapping"):
        encode_body(form=["a"])  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="form field 'a'"):
        encode_body(form={"a": object()})


@pytest.mark.parametrize(
    ("tags", "count"), [(("a", "b"), 2), (["a"], 1), (("a", "b", "c"), 3), ("ab", 1), (("f.txt", b"x"), 1), ((), 0)]
)
def test_a_tuple_for_a_list_is_no_file(tags: Any, count: int) -> None:
    found = read(encode_multipart({"tags": part(tags, each=True)}, required=True))
    assert found.count(b'name="tags"') == count


@pytest.mark.parametrize(
    ("value", "content_type", "expected"),
    [
        (("a.png", b"x"), "image/png, image/jpeg", b"image/png"),
        (("a.jpg", b"x"), "image/png, image/jpeg", b"image/jpeg"),
        (("a.txt", b"x"), "image/png, image/jpeg", b"image/png"),
        (("a.jpg", b"x"), "image/*", b"image/jpeg"),
        (("a.jpg", b"x", "image/special"), "image/png", b"image/special"),
        ("text", "text/csv; header=present", b"text/csv; header=present"),
        ({"a": 1}, "application/xml, application/json", b"application/json"),
    ],
)
def test_the_media_type_of_a_part(value: Any, content_type: str, expected: bytes) -> None:
    found = read(encode_multipart({"f": part(value, content_type=content_type)}))
    assert b"\r\nContent-Type: " + expected + b"\r\n" in found


@pytest.mark.parametrize(
    ("arguments", "content", "content_type"),
    [
        ({"content": "abc", "content_type": "text/plain"}, b"abc", "text/plain"),
        ({"content": "ü", "content_type": "text/plain"}, b"\xc3\xbc", "text/plain; charset=utf-8"),
        ({"content": "ü", "content_type": 'text/csv; charset="latin-1"'}, b"\xfc", 'text/csv; charset="latin-1"'),
        ({"content": "ü", "content_type": "text/csv; charset=none"}, b"\xc3\xbc", "text/csv; charset=none"),
        (
            {"json": {"a": "ü"}, "content_type": "text/json; charset=latin-1"},
            b'{"a":"\xfc"}',
            "text/json; charset=latin-1",
        ),
    ],
)
def test_text_is_in_the_charset_that_its_media_type_names(
    arguments: dict[str, Any], content: bytes, content_type: str
) -> None:
    body = encode_body(**arguments)
    assert body is not None
    assert (body.content, body.content_type) == (content, content_type)


def test_text_that_its_charset_cannot_carry() -> None:
    with pytest.raises(ValueError, match="iso-8859-1 cannot carry"):
        encode_body(content="€", content_type="text/plain; charset=iso-8859-1")
