"""Server-sent events as WHATWG has them, and sequences of JSON texts, however their bytes are cut."""

from __future__ import annotations

import json
from collections.abc import Iterable
from itertools import pairwise
from typing import Any

import httpx
import httpx_sse
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.errors import DecodeError, IncompleteResponseError, TooLargeError
from generator.runtime.models.model import Model
from generator.runtime.streaming.events import EventReader, ServerSentEvent
from generator.runtime.streaming.items import Format, Items
from generator.runtime.types import Drift


def events(*chunks: bytes) -> list[tuple[str, bytes, str]]:
    reader = EventReader()
    return [(one.event, one.data, one.id) for chunk in chunks for one in reader.feed(chunk)]


def data(*chunks: bytes) -> list[bytes]:
    return [one for _, one, _ in events(*chunks)]


# --- what the web platform tests ask of `eventsource/format-*`, restated ------------------------------------------------


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("\ufeffdata:1\n\n\ufeffdata:2\n\ndata:3\n\n", ["1", "3"], id="one BOM at the start is none"),
        pytest.param("\ufeff\ufeffdata:1\n\ndata:2\n\ndata:3\n\n", ["2", "3"], id="two BOMs are a field of that name"),
        pytest.param("data:1\r:\n :\n:\ndata:2\n\n", ["1\n2"], id="comments"),
        pytest.param("data:1\n:" + "x" * 2050 + "\r:\0\n:\r\ndata:2\n:\n\r\ndata:3\n\n", ["1\n2", "3"], id="long comments"),
        pytest.param("data:\n\ndata\ndata\n\ndata:test\n\n", ["", "\n", "test"], id="empty data"),
        pytest.param("data:test\n\ndata:test", ["test"], id="end of file before the blank line"),
        pytest.param("data:test\r\n\r\ndata\n\nid\n\ndata:end\n\n", ["test", "", "end"], id="field without a colon"),
        pytest.param("\n\n\n\ndata:test\n\n\n\n", ["test"], id="empty lines"),
        pytest.param("data:\0\ndata:  2\rData:1\ndata\0:2\ndata:1\r\0data:4\nda-ta:3\rdata_5\ndata:3\rdata:\r\n data:32\ndata:4\n\n", ["\0\n 2\n1\n3\n\n4"], id="parsing of fields"),
        pytest.param("data:test\n data\ndata\nfoobar:xxx\njustsometext\n:thisisacommentyay\ndata:test\n\n", ["test\n\ntest"], id="unknown fields"),
        pytest.param("data:\ttest\rdata: \ndata:test\n\n", ["\ttest\n\ntest"], id="one space is cut, a tab is not"),
        pytest.param("data:test\n\n\ndata:\u2028x\u0085y\u2029\n\n", ["test", "\u2028x\u0085y\u2029"], id="no other line ends"),
        pytest.param("data:ok…\n\n", ["ok…"], id="UTF-8"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("size", [1, 2, 3, 5, 10_000])
def test_format(text: str, found: list[str], size: int) -> None:
    raw = text.encode()
    assert data(*(raw[at : at + size] for at in range(0, len(raw), size))) == [one.encode() for one in found]


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
def test_line_ends(end: str) -> None:
    assert data(f"data:test{end}data{end}data:test{end}{end}".encode()) == [b"test\n\ntest"]


def test_line_ends_may_be_mixed_and_cut() -> None:
    assert data(b"data:a\r", b"\n\r", b"\ndata:b\r", b"\rdata:c\n", b"\r", b"\n") == [b"a", b"b", b"c"]


def test_event_names() -> None:
    assert [name for name, _, _ in events(b"event:test\ndata:x\n\ndata:x\n\nevent: test\nevent\ndata:x\n\nevent:gone\n\ndata:y\n\n")] == ["test", "message", "message", "message"]  # fmt: skip


def test_ids_stay_until_another_comes_and_hold_no_nul() -> None:
    text = "id:1\ndata:a\n\ndata:b\n\nid: 2\0x\ndata:c\n\nid\ndata:d\n\nid: ü\n\ndata:e\n\n"
    assert [id_ for _, _, id_ in events(text.encode())] == ["1", "1", "1", "", "ü"]


def test_retry_is_digits_only() -> None:
    reader = EventReader()
    retries = [
        one.retry
        for one in reader.feed(b"retry:3000\ndata:a\n\nretry:1x\ndata:b\n\nretry:\xd9\xa3\ndata:c\n\nretry: 5\n\n")
    ]
    assert retries == [3000, None, None]
    assert reader.retry == 5


def test_memory_is_bounded_by_one_item() -> None:
    reader = EventReader(limit=100)
    for _ in range(1000):
        assert len(list(reader.feed(b"data: " + b"x" * 90 + b"\n\n: comment\n\n"))) == 1
    with pytest.raises(TooLargeError, match="more than 100 bytes"):
        [one for _ in range(100) for one in reader.feed(b"data: xx\n")]
    with pytest.raises(TooLargeError):
        list(EventReader(limit=100).feed(b"x" * 101))


FIELDS = st.sampled_from(
    ["data", "data:", "data: ", "event:", "event: ", "id:", "id: ", "retry: ", ":", "", "other:", "data:  "]
)
TEXTS = st.text(
    st.characters(codec="utf-8", exclude_characters="\r\n\0\ufeff\u2028\u2029\x85\x0b\x0c\x1c\x1d\x1e"), max_size=8
)
STREAMS = st.lists(st.tuples(FIELDS, TEXTS, st.sampled_from(["\n", "\r\n"]))).map(
    lambda lines: "".join(field + (text if ":" in field else "") + end for field, text, end in lines) + "\n\n"
)


@given(STREAMS, st.lists(st.integers(0, 200)))
def test_wherever_the_bytes_are_cut_the_events_are_the_same(text: str, cuts: list[int]) -> None:
    raw = text.encode()
    places = sorted({cut for cut in cuts if cut < len(raw)} | {0, len(raw)})
    assert events(*(raw[a:b] for a, b in pairwise(places))) == events(raw)


@given(STREAMS)
def test_httpx_sse_reads_the_same(text: str) -> None:
    """An oracle that nobody here wrote. It also gives events without data, which the standard does not."""
    response = httpx.Response(200, headers={"content-type": "text/event-stream"}, content=text.encode())
    theirs = list(httpx_sse.EventSource(response).iter_sse())
    ours = events(text.encode())
    assert [one for one in ours if one[1]] == [(one.event, one.data.encode(), one.id) for one in theirs if one.data]


# --- items ---------------------------------------------------------------------------------------------------------------


class Tick(Model):
    n: int | None = None


def read(format: Format, type_: Any, chunks: Iterable[bytes], **options: Any) -> list[Any]:
    items = Items(format, type_, **options)
    found: list[Any] = []
    for chunk in chunks:
        found += items.feed(chunk)
        if items.ended:
            return found
    return [*found, *items.finish()]


def test_an_events_data_is_decoded() -> None:
    (one,) = read("events", Tick, [b'event: tick\nid: 7\ndata: {"n":\ndata: 1}\n\n'])
    assert (one.event, one.id) == ("tick", "7")
    assert isinstance(one.data, Tick)
    assert one.data.n == 1
    assert one == ServerSentEvent("tick", one.data, "7")


def test_data_may_be_of_another_type_for_each_event() -> None:
    first, second = read("events", Tick, [b'data: {"n": 1}\n\nevent: bye\ndata: {"n": 1}\n\n'], by_event={"bye": str})
    assert isinstance(first.data, Tick)
    assert second.data == '{"n": 1}'


def test_a_done_mark_ends_the_stream() -> None:
    assert len(read("events", Tick, [b'data: {"n": 1}\n\ndata: [DONE]\n\ndata: {"n": 2}\n\n'], done="[DONE]")) == 1
    assert len(read("events", Tick, [b'data: {"n": 1}\n\ndata: [DONE]'], done="[DONE]", strict=True)) == 1


def test_items_are_decoded_tolerantly_and_drift_is_told() -> None:
    drifts: list[Drift] = []
    one, two = read("events", Tick, [b'data: {"n": "x"}\n\ndata: hello\n\n'], on_drift=drifts.extend)
    assert (one.data.n, two.data) == ("x", "hello")
    assert len(drifts) == 2


def test_an_event_without_its_end_is_not_given_out_but_told(caplog: pytest.LogCaptureFixture) -> None:
    assert read("events", str, [b"data: a\n\ndata: b\n"]) == [ServerSentEvent("message", "a")]
    assert "in the middle of an event" in caplog.text
    with pytest.raises(IncompleteResponseError):
        read("events", str, [b"data: a\n\ndata: b\n"], strict=True)


@pytest.mark.parametrize(
    ("format", "text"),
    [("lines", '{"n": 1}\n\r\n{"n": 2}\r\n{"n": 3}'), ("records", '\x1e{"n": 1}\n\x1e{"n":\n2}\n\x1e\x1e{"n": 3}\n')],
)
@pytest.mark.parametrize("size", [1, 7, 1000])
def test_texts(format: Format, text: str, size: int) -> None:
    raw = text.encode()
    assert [one.n for one in read(format, Tick, (raw[at : at + size] for at in range(0, len(raw), size)))] == [1, 2, 3]


def test_a_text_that_breaks_off_is_an_error() -> None:
    with pytest.raises(IncompleteResponseError):
        read("lines", Tick, [b'{"n": 1}\n{"n": '])
    with pytest.raises(DecodeError):
        read("lines", Tick, [b'{"n": \n{"n": 1}\n'])


@given(
    st.lists(
        st.recursive(
            st.none() | st.integers() | st.text(st.characters(codec="utf-8")),
            lambda one: st.lists(one) | st.dictionaries(st.text(st.characters(codec="utf-8")), one),
        )
    ),
    st.integers(1, 9),
)
def test_any_json_comes_through(values: list[Any], size: int) -> None:
    raw = "".join(json.dumps(value, ensure_ascii=False) + "\n" for value in values).encode()
    assert read("lines", Any, (raw[at : at + size] for at in range(0, len(raw), size))) == values
