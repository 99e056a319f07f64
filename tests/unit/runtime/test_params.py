"""Parameter styles: the specification's own table, what is refused, and that a server reads what was passed."""

from __future__ import annotations

import datetime as dt
import enum
import json
import string
import subprocess
import sys
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl, unquote
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.request.cookies import cookie_header
from generator.runtime.request.headers import check_header, header_items
from generator.runtime.request.parameters import (
    as_json,
    csv,
    deep,
    label,
    matrix,
    pipes,
    reserved,
    simple,
    spaces,
    spread,
)
from generator.runtime.request.path import build_path
from generator.runtime.request.query import parse_query, query_pairs, query_string
from generator.runtime.request.text import quote, scalar
from generator.runtime.types import omit

ARRAY = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}


# The columns of the table "Style Examples" in OpenAPI 3.0.4 and 3.1.1: empty, string, array, object.
PATH_TABLE = [
    (
        "matrix",
        lambda v: matrix("color", v),
        ";color",
        ";color=blue",
        ";color=blue,black,brown",
        ";color=R,100,G,200,B,150",
    ),
    (
        "matrix explode",
        lambda v: matrix("color", v, explode=True),
        ";color",
        ";color=blue",
        ";color=blue;color=black;color=brown",
        ";R=100;G=200;B=150",
    ),
    ("label", label, ".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
    ("label explode", lambda v: label(v, explode=True), ".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
    ("simple", simple, None, "blue", "blue,black,brown", "R,100,G,200,B,150"),
    ("simple explode", lambda v: simple(v, explode=True), None, "blue", "blue,black,brown", "R=100,G=200,B=150"),
]
QUERY_TABLE = [
    ("form", csv, "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"),
    ("form explode", spread, "color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"),
    (
        "spaceDelimited",
        spaces,
        "color=",
        "color=blue",
        "color=blue%20black%20brown",
        "color=R%20100%20G%20200%20B%20150",
    ),
    ("pipeDelimited", pipes, "color=", "color=blue", "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150"),
    (
        "deepObject",
        deep,
        "color=",
        "color=blue",
        "color%5B0%5D=blue&color%5B1%5D=black&color%5B2%5D=brown",
        "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
    ),
]


@pytest.mark.parametrize(
    ("wrap", "empty", "text", "array", "obj"), [row[1:] for row in PATH_TABLE], ids=[r[0] for r in PATH_TABLE]
)
def test_path_styles(wrap: Any, empty: str | None, text: str, array: str, obj: str) -> None:
    for value, expected in (("", empty), ("blue", text), (ARRAY, array), (OBJECT, obj)):
        if expected is not None:
            assert build_path("/a{color}/b", {"color": wrap(value)}) == f"/a{expected}/b"


@pytest.mark.parametrize(
    ("wrap", "empty", "text", "array", "obj"), [row[1:] for row in QUERY_TABLE], ids=[r[0] for r in QUERY_TABLE]
)
def test_query_styles(wrap: Any, empty: str, text: str, array: str, obj: str) -> None:
    for value, expected in (("", empty), ("blue", text), (ARRAY, array), (OBJECT, obj)):
        assert query_string({"color": wrap(value)}) == expected


def test_defaults_without_a_wrapper() -> None:
    assert query_string({"ids": [1, 2], "q": "a b", "filter": {"user_id": 7}}) == "ids=1&ids=2&q=a%20b&user_id=7"
    assert build_path("/contacts/{id}/notes", {"id": "5f/1"}) == "/contacts/5f%2F1/notes"
    assert build_path("/me", {}) == "/me"
    assert build_path("/download/{name}.{ext}", {"name": "a.b", "ext": "csv"}) == "/download/a.b.csv"


class Colour(enum.Enum):
    RED = "red"


class Level(enum.IntEnum):
    HIGH = 3


class Word(str, enum.Enum):  # noqa: UP042 - the older spelling is what is tested
    HELLO = "hello"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("x", "x"),
        (7, "7"),
        (-(10**30), "-1000000000000000000000000000000"),
        (1.5, "1.5"),
        (True, "true"),
        (False, "false"),
        (dt.datetime(2024, 1, 2, 3, 4, 5, tzinfo=dt.UTC), "2024-01-02T03:04:05Z"),
        (dt.datetime(2024, 1, 2, 3, 4, tzinfo=dt.timezone(dt.timedelta(hours=2))), "2024-01-02T03:04:00+02:00"),
        (dt.date(2024, 1, 2), "2024-01-02"),
        (dt.time(3, 4), "03:04:00"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (Decimal("1.10"), "1.10"),
        (Colour.RED, "red"),
        (b"\xff\xfe", "//4="),
        (dt.timedelta(days=1, seconds=2), "P1DT2S"),
        (Level.HIGH, "3"),
        (Word.HELLO, "hello"),
    ],
)
def test_scalars(value: Any, text: str) -> None:
    assert scalar(value) == text
    assert query_pairs({"a": value}) == [("a", text)]


@pytest.mark.parametrize("value", [float("nan"), float("inf"), Decimal("NaN"), Decimal("-Infinity"), "\ud800"])
def test_values_that_cannot_be_sent(value: Any) -> None:
    with pytest.raises(ValueError, match="query argument 'a'"):
        query_string({"a": value})
    with pytest.raises(ValueError, match="path argument 'a'"):
        build_path("/{a}", {"a": value})


@pytest.mark.parametrize("value", [object(), [object()], {"a": 1j}, deep([{"a": object()}])])
def test_types_that_cannot_be_sent(value: Any) -> None:
    with pytest.raises(TypeError, match="query argument 'a'"):
        query_string({"a": value})


@pytest.mark.parametrize(
    "value", [dt.datetime(2024, 1, 2, 3), [dt.datetime(2024, 1, 2, 3)], deep({"b": dt.datetime.min})]
)
def test_a_datetime_without_a_zone_is_refused_everywhere(value: Any) -> None:
    for send in (
        lambda: query_string({"a": value}),
        lambda: build_path("/{a}", {"a": value}),
        lambda: header_items({"a": value}),
        lambda: cookie_header({"a": value}),
    ):
        with pytest.raises(ValueError, match="no time zone"):
            send()


NESTED = [
    (deep(["a", "b"]), [("a[0]", "a"), ("a[1]", "b")]),
    (deep([{"k": "x", "v": [1]}, None, {"k": "y"}]), [("a[0][k]", "x"), ("a[0][v][0]", "1"), ("a[1][k]", "y")]),
    (deep({"b": {"c": [{"d": 1}], "e": {}}, "f": omit}), [("a[b][c][0][d]", "1")]),
    (spread({"page": 0, "sort": ["x,asc", "y"]}), [("page", "0"), ("sort", "x,asc"), ("sort", "y")]),
    (spread({"b": {"c": 1}, "d": [{"e": 2}]}), [("b[c]", "1"), ("d[0][e]", "2")]),
    ([{"f": "x"}, {"f": "y"}], [("a", '{"f":"x"}'), ("a", '{"f":"y"}')]),
    (csv([{"k": "a"}, {"k": "b"}]), [("a", '[{"k":"a"},{"k":"b"}]')]),
    (csv({"k": [1, 2]}), [("a", '{"k":[1,2]}')]),
    (csv([[1, 2], [3]]), [("a", "[[1,2],[3]]")]),
    (pipes([{"k": "|"}]), [("a", '[{"k":"|"}]')]),
    (spaces([{"k": " "}]), [("a", '[{"k":" "}]')]),
]


@pytest.mark.parametrize(("value", "pairs"), NESTED)
def test_what_is_nested(value: Any, pairs: list[tuple[str, str]]) -> None:
    text = query_string({"a": value})
    assert parse_qsl(text, keep_blank_values=True) == pairs
    assert query_pairs({"a": value}) == pairs


def test_what_is_nested_elsewhere() -> None:
    assert build_path("/{a}", {"a": [{"b": 1}]}) == "/%5B%7B%22b%22%3A1%7D%5D"
    assert build_path("/{a}", {"a": matrix("a", {"b": [1]}, explode=True)}) == "/;a=%7B%22b%22%3A%5B1%5D%7D"


class Shape:
    """What a model has: it is sent as its mapping."""

    def to_dict(self) -> dict[str, Any]:
        return {"k": 1}


def test_a_model_is_sent_as_the_mapping_that_it_stands_for() -> None:
    assert query_pairs({"a": deep(Shape()), "b": spread(Shape()), "c": [Shape()], "d": deep([Shape()])}) == [
        ("a[k]", "1"),
        ("k", "1"),
        ("c", '{"k":1}'),
        ("d[0][k]", "1"),
    ]


def test_an_iterator_is_refused_since_a_retry_could_not_repeat_it() -> None:
    with pytest.raises(TypeError, match="pass a list"):
        query_string({"a": iter([1])})


@pytest.mark.parametrize(
    "value", [omit, None, [], {}, (), [None, omit], {"a": None}, csv([]), deep({}), spread(omit), as_json(omit)]
)
def test_undefined_values_are_not_sent(value: Any) -> None:
    assert query_string({"before": 1, "a": value, "after": 2}) == "before=1&after=2"
    with pytest.raises(ValueError, match="missing"):
        build_path("/{a}", {"a": value})


def test_undefined_members_are_passed_over() -> None:
    assert query_string({"a": csv([1, None, 2]), "b": deep({"x": {"y": None}, "z": omit})}) == "a=1,2"


# --- paths -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("value", ["", ".", "..", [""], ["."]])
def test_values_that_mean_another_path_are_refused(value: Any) -> None:
    with pytest.raises(ValueError, match="means another path"):
        build_path("/contacts/{id}", {"id": value})


def test_segments_that_mean_another_path_are_refused() -> None:
    with pytest.raises(ValueError, match="means another path"):
        build_path("/a/{x}", {"x": label("")})
    with pytest.raises(ValueError, match="means another path"):
        build_path("/a/.{x}/b", {"x": label("")})


@pytest.mark.parametrize(
    ("value", "segment"),
    [
        ("../x", "..%2Fx"),
        ("a/b", "a%2Fb"),
        ("%2F", "%252F"),
        ("%2e%2e", "%252e%252e"),
        ("?a=b", "%3Fa%3Db"),
        ("#", "%23"),
        ("\r\nX: y", "%0D%0AX%3A%20y"),
        ("\u2028", "%E2%80%A8"),
        ("\\", "%5C"),
        ("\0", "%00"),
        ("a;b=c", "a%3Bb%3Dc"),
        ("...", "..."),
        ("é", "%C3%A9"),
        (" ", "%20"),
    ],
)
def test_a_path_argument_stays_in_its_segment(value: str, segment: str) -> None:
    assert build_path("/contacts/{id}/notes", {"id": value}) == f"/contacts/{segment}/notes"


def test_the_message_names_the_argument() -> None:
    with pytest.raises(ValueError, match="path argument 'admin_id' is missing: got None"):
        build_path("/admins/{admin_id}", {"admin_id": None})


@given(st.text(min_size=1).filter(lambda text: text not in (".", "..")))
def test_a_server_reads_the_segment_that_was_passed(value: str) -> None:
    path = build_path("/a/{id}/b", {"id": value})
    segments = path.split("/")
    assert len(segments) == 4
    assert unquote(segments[2], errors="strict") == value
    assert path.isascii()


# --- queries ---------------------------------------------------------------------------------------------------------

names = st.text(min_size=1)
texts = st.text()


@given(st.dictionaries(names, texts | st.lists(texts, min_size=1)))
def test_a_server_reads_the_query_that_was_passed(query: dict[str, str | list[str]]) -> None:
    expected = [
        (name, text) for name, value in query.items() for text in (value if isinstance(value, list) else [value])
    ]
    assert parse_qsl(query_string(query), keep_blank_values=True) == expected
    assert query_pairs(query) == expected


@given(st.lists(texts, min_size=1))
def test_a_server_reads_the_list_that_was_passed(values: list[str]) -> None:
    raw = query_string({"a": csv(values)}).removeprefix("a=")
    assert [unquote(text) for text in raw.split(",")] == values


@given(st.lists(st.text(st.characters(exclude_characters=" |", exclude_categories=["Cs"])), min_size=1))
def test_a_server_reads_the_delimited_lists_that_were_passed(values: list[str]) -> None:
    assert dict(parse_qsl(query_string({"a": spaces(values)}), keep_blank_values=True))["a"].split(" ") == values
    assert dict(parse_qsl(query_string({"a": pipes(values)}), keep_blank_values=True))["a"].split("|") == values


@pytest.mark.parametrize(("wrap", "value"), [(spaces, ["a b", "c"]), (pipes, ["a|b"])])
def test_a_member_that_holds_the_delimiter_is_refused(wrap: Any, value: list[str]) -> None:
    with pytest.raises(ValueError, match="delimits the members"):
        query_string({"a": wrap(value)})


@given(st.text(), st.text(string.printable))
def test_our_query_parser_agrees_with_the_standard_library(name: str, raw: str) -> None:
    text = f"{quote(name)}={raw}"
    ours = [pair for pair in parse_query(text) if pair != ("", "")]
    theirs = [pair for pair in parse_qsl(text, keep_blank_values=True) if pair != ("", "")]
    assert ours == theirs


def test_reserved_characters_stay_where_they_are_allowed() -> None:
    assert query_string({"q": reserved("a/b?c:d@e!$'()*,;=")}) == "q=a/b?c:d@e!$'()*,;="
    assert query_string({"q": reserved("#[]&+ é")}) == "q=%23%5B%5D%26%2B%20%C3%A9"
    assert query_string({"q": reserved("50%25 50% %zz %4")}) == "q=50%25%2050%25%20%25zz%20%254"
    assert query_string({"q": reserved(csv(["a/b", "c"]))}) == "q=a/b,c"


def test_a_name_is_encoded_as_well() -> None:
    assert query_string({"a[]": [1, 2], "x&y": 1}) == "a%5B%5D=1&a%5B%5D=2&x%26y=1"


def test_a_json_parameter() -> None:
    pytest.importorskip("generator.runtime.models.model")
    assert query_pairs({"filter": as_json({"a": [1, None], "b": "é"})}) == [("filter", '{"a":[1,null],"b":"é"}')]


# --- headers and cookies ---------------------------------------------------------------------------------------------


def test_headers() -> None:
    headers = {"X-A": "a b", "X-B": 1, "X-C": [1, 2], "X-D": None, "X-E": omit, "X-F": simple({"a": 1}, explode=True)}
    assert header_items(headers) == [("X-A", "a b"), ("X-B", "1"), ("X-C", "1,2"), ("X-F", "a=1")]


@pytest.mark.parametrize("value", [{"a": "ü"}, {"a": "\u2028😀\x7f"}, ["é"], "\x7f", {"a": 1.5}])
def test_json_in_a_header_is_escaped_to_ascii(value: Any) -> None:
    ((_, text),) = header_items({"X-J": as_json(value)})
    assert text.isascii()
    assert text.isprintable()
    assert json.loads(text) == value


def test_nested_values_of_a_header_are_json_in_ascii() -> None:
    assert header_items({"X": [{"b": "é"}], "Y": {"b": ["é"]}}) == [
        ("X", '[{"b":"\\u00e9"}]'),
        ("Y", '{"b":["\\u00e9"]}'),
    ]


@pytest.mark.parametrize("text", ["a\r\nY: 1", "a\n", "\r", "\0", "é", "\u2028", "\x7f", " a", "a\t", "a\x0b"])
def test_a_header_cannot_start_another(text: str) -> None:
    with pytest.raises(ValueError, match="header 'X-A'"):
        header_items({"X-A": text})


def test_a_refused_header_is_not_shown() -> None:
    with pytest.raises(ValueError, match="header") as caught:
        header_items({"X-Key": "s3cret\n"})
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize("name", ["", "A B", "A:", "A\r\n", "É", "A\0", "a/b"])
def test_a_header_name_is_a_token(name: str) -> None:
    with pytest.raises(ValueError, match="not a header name"):
        check_header(name, "x")


def test_cookies() -> None:
    assert cookie_header({"a": "x;y", "b": [1, 2], "c": csv([1, 2]), "d": omit}) == "a=x%3By; b=1; b=2; c=1,2"


COOKIES = [
    ("a/b+c==", "a/b+c=="),  # base64 as servers give it
    ("100%", "100%"),
    ("a%20b", "a%20b"),
    ("!#$%&'()*+-./:<=>?@[]^_`{|}~", "!#$%&'()*+-./:<=>?@[]^_`{|}~"),
    ("", ""),
    ("a b", "a%20b"),
    ("50% off", "50%25%20off"),  # decoding gives what was passed
    ('"x"', "%22x%22"),
    ("a,b;c", "a%2Cb%3Bc"),
    ("a\\b", "a%5Cb"),
    ("é", "%C3%A9"),
    ("a\r\nSet-Cookie: b", "a%0D%0ASet-Cookie:%20b"),
    (True, "true"),
    (1.5, "1.5"),
    ([1, "a b"], "1; c=a%20b"),
    (csv(["a,b", "c=d"]), "a%2Cb,c=d"),
    (csv({"R": 100, "G": 200}), "R,100,G,200"),
    (as_json({"a": [1, "x"]}), "{%22a%22:[1%2C%22x%22]}"),
]


@pytest.mark.parametrize(("value", "sent"), COOKIES)
def test_what_a_cookie_may_hold_is_sent_as_it_is(value: Any, sent: str) -> None:
    assert cookie_header({"c": value}) == f"c={sent}"


def test_names_of_cookies() -> None:
    assert cookie_header({"__Host-a": "1", "b[c]": "2", "d=e;f": "3", "g": spread({"h": 4, "i": [5, 6]})}) == (
        "__Host-a=1; b[c]=2; d%3De%3Bf=3; h=4; i=5; i=6"
    )


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        ("a%20b==", "c=a%20b=="),
        ('"quoted"', 'c="quoted"'),
        (csv(["a", "b"]), "c=a,b"),
        (["a", "b"], "c=a; c=b"),
        (spread({"a": 1, "b": 2}), "a=1; b=2"),
    ],
)
def test_the_style_cookie_encodes_nothing(value: Any, sent: str) -> None:
    assert cookie_header({"c": reserved(value)}) == sent


@pytest.mark.parametrize("value", ["a b", "a;b", "a\nb", "é", 'a"b', "a\\b", '"', csv(["a,b"]), ["a", "b;c"]])
def test_what_the_style_cookie_cannot_send_is_refused_and_not_shown(value: Any) -> None:
    with pytest.raises(ValueError, match="cookie 'c': it holds a character that no cookie can have") as caught:
        cookie_header({"c": reserved(value)})
    assert "a;b" not in str(caught.value)


@given(st.text())
def test_a_cookie_never_ends_before_its_value(value: str) -> None:
    try:
        text = cookie_header({"c": value})
    except ValueError:
        return  # a lone surrogate
    name, _, sent = text.partition("=")
    assert name == "c"
    assert sent.isascii()
    assert {" ", '"', ",", ";", "\\"}.isdisjoint(sent)
    assert value in (sent, unquote(sent))


def test_encoding_needs_no_module_that_costs_start_up_time() -> None:
    code = "import sys; import generator.runtime.request.parameters; print({'urllib.parse', 'datetime', 'json', 'inspect'} & set(sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "set()\n"
