"""Text of bodies that arrive in pieces: the same lines wherever they are cut."""

from __future__ import annotations

import io
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.response.texts import Lines, decoder, size


def lines(*pieces: str) -> list[str]:
    reader = Lines()
    found = [line for piece in pieces for line in reader.feed(piece)]
    last = reader.finish()
    return found if last is None else [*found, last]


@given(st.text(st.sampled_from("a\r\n\u2028\x85")), st.lists(st.integers(0, 50)))
def test_lines_are_those_of_a_file_with_universal_newlines(text: str, cuts: list[int]) -> None:
    places = sorted({cut for cut in cuts if cut < len(text)} | {0, len(text)})
    expected = [line.removesuffix("\n") for line in io.StringIO(text, newline=None)]
    assert lines(*(text[a:b] for a, b in pairwise(places))) == lines(text) == expected


@given(st.text(), st.sampled_from(["utf-8", "utf-16", "latin-1", "shift_jis"]))
def test_characters_may_be_cut(text: str, charset: str) -> None:
    raw = text.encode(charset, "ignore")
    reading = decoder({"content-type": f"text/plain; charset={charset}"})
    found = "".join(reading.decode(raw[index : index + 1]) for index in range(len(raw))) + reading.decode(b"", True)
    assert found == raw.decode(charset)


@pytest.mark.parametrize("charset", ["", "klingon", "hex", "gzip", "\0"])
def test_without_a_charset_it_is_utf_8(charset: str) -> None:
    reading = decoder({"content-type": f"text/plain; charset={charset}"})
    assert reading.decode("ü".encode()) + reading.decode(b"\xff", True) == "ü\ufffd"


@pytest.mark.parametrize(
    ("headers", "gunzip", "expected"),
    [
        ({"content-length": "12"}, False, 12),
        ({"content-length": "12"}, True, None),
        ({"content-length": "12", "content-encoding": "gzip"}, False, None),
        ({}, False, None),
        ({"content-length": "x"}, False, None),
    ],
)
def test_how_much_is_to_come(headers: dict[str, str], gunzip: bool, expected: int | None) -> None:
    assert size(headers, gunzip) == expected
