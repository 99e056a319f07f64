"""Files become plain JSON values with a place for every node, or a list of what is wrong with them."""

from __future__ import annotations

import json
import pickle
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
import yaml as pyyaml
from hypothesis import given
from hypothesis import strategies as st

from generator.input import json_reader, tree
from generator.input.document import MAX_BYTES, Document, InputError, load, lookup, read
from generator.input.json_reader import read_json, sound_json
from generator.input.tree import Refused, Tree

SHARED = Path(__file__).parents[2].parent / "shared" / "specs" / "intercom-2.9.yaml"


def yaml(text: str) -> Document:
    return read(text.encode(), "api.yaml")


def refused(content: str | bytes, name: str = "api.yaml") -> list[tuple[str, int, int]]:
    """Code, line and column of what is wrong with a file."""
    with pytest.raises(InputError) as caught:
        read(content.encode() if isinstance(content, str) else content, name)
    assert all(problem.file == name and problem.message for problem in caught.value.problems)
    return [(problem.code, problem.line, problem.column) for problem in caught.value.problems]


# --- values ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "no",
        "Yes",
        "on",
        "010",
        "0777",
        "-07",
        "2020-01-01",
        "2001-12-14t21:59:43Z",
        "12:30:45",
        "1_000",
        "0b11",
        "1.2.3",
        "=",
        "nan",
        "NULLs",
    ],
)
def test_yaml_1_1_surprises_stay_text(text: str) -> None:
    assert yaml(f"a: {text}").data == {"a": text}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *[(word, None) for word in ("", "~", "null", "Null", "NULL")],
        *[(word, True) for word in ("true", "True", "TRUE")],
        *[(word, False) for word in ("false", "False", "FALSE")],
        *[("0", 0), ("-1", -1), ("+12", 12), ("0o17", 15), ("0x1F", 31)],
        *[("1.5", 1.5), (".5", 0.5), ("1.", 1.0), ("-2e3", -2000.0), ("1E+2", 100.0)],
        *[("'1'", "1"), ('"true"', "true"), ("|\n  null", "null"), ("! 5", "5"), ("!!str 5", "5")],
        *[("!!int 5", 5), ("!!float 5", 5), ("!!map {}", {}), ("!!seq []", [])],
    ],
)
def test_core_schema_scalars(text: str, value: object) -> None:
    found = yaml(f"a: {text}").data["a"]
    assert found == value
    assert type(found) is type(value)


def test_keys_are_always_text() -> None:
    assert list(yaml("200: a\n1.0: b\nnull: c\ntrue: d\n2020-01-01: e").data) == [
        "200",
        "1.0",
        "null",
        "true",
        "2020-01-01",
    ]


def test_aliases_share_the_value_of_the_latest_anchor() -> None:
    assert yaml("a: &x {b: 1}\nc: *x\nd: &x 2\ne: *x").data == {"a": {"b": 1}, "c": {"b": 1}, "d": 2, "e": 2}


def test_json() -> None:
    content = r'{"a": [1, -2.5e1, true, false, null, "\ud83d\ude00\/\u0000"], "b": {}, "c": []}'
    assert read(content.encode(), "api.json").data == {"a": [1, -25.0, True, False, None, "😀/\0"], "b": {}, "c": []}


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    assert read(b"\xef\xbb\xbf{}", "api.json").data == {}
    assert read(b"\xef\xbb\xbfa: 1", "api.yaml").data == {"a": 1}


@pytest.mark.parametrize(("name", "data"), [("api", {"a": "😀"}), ("api.JSON", {"a": "😀"})])
def test_other_names_are_told_by_their_first_brace(name: str, data: object) -> None:
    assert read(rb'{"a": "\ud83d\ude00"}', name).data == data


# --- places ----------------------------------------------------------------------------------------------------------

TEXT = """\
# a comment
paths:
  "/a/b":
    get: {tags: [x, yy],
          'x~y': 1}
shared: &s
  deep: 1
again: *s
"""


@pytest.mark.parametrize(
    ("pointer", "place"),
    [
        ("#", (2, 1)),
        ("#/paths", (2, 1)),
        ("#/paths/~1a~1b/get", (4, 5)),
        ("#/paths/~1a~1b/get/tags/1", (4, 21)),
        ("#/paths/~1a~1b/get/x~0y", (5, 11)),
        ("#/again", (8, 1)),
        ("#/again/deep", (7, 3)),
        ("#/paths/missing/get", (2, 1)),
        ("#/paths/~1a~1b/get/tags/7", (4, 11)),
    ],
)
def test_every_node_has_a_place_and_missing_ones_that_of_their_parent(pointer: str, place: tuple[int, int]) -> None:
    assert yaml(TEXT).locate(pointer) == ("api.yaml", *place)


def test_places_count_characters_and_every_line_break() -> None:
    document = read("a: '😀' \r\nb: 1\rc:  [😀, 1]\n".encode(), "api.yaml")
    assert [document.locate(pointer)[1:] for pointer in ("#/b", "#/c", "#/c/1")] == [(2, 1), (3, 1), (3, 9)]


def test_places_in_json() -> None:
    document = read(b'{\n "a": [1,\n  {"b": 2}]}', "api.json")
    assert document.locate("#/a/1/b") == ("api.json", 3, 4)


def test_a_document_makes_problems_with_their_place() -> None:
    problem = yaml(TEXT).problem("some-code", "wrong; mend it", "#/paths/~1a~1b/get", "warning")
    assert str(problem) == "api.yaml:4:5: warning some-code: wrong; mend it (at #/paths/~1a~1b/get)"


@pytest.mark.skipif(not SHARED.exists(), reason="the published descriptions are not beside the project")
def test_the_published_description_loads_with_places() -> None:
    document = load(SHARED)
    assert document.sha256 == sha256(SHARED.read_bytes()).hexdigest()
    name, line, _ = document.locate(
        "#/components/schemas/update_conversation_request/properties/custom_attributes/$ref"
    )
    assert name == str(SHARED)
    assert "custom_attributes" in SHARED.read_text().splitlines()[line - 1]


# --- lookup ----------------------------------------------------------------------------------------------------------


def test_lookup_follows_local_references() -> None:
    data = {"a/b": {"~": [{"ü %": 1}]}}
    assert lookup(data, "#/a~1b/~0/0/%C3%BC%20%25") == 1
    assert lookup(data, "#") is data


@pytest.mark.parametrize(
    "ref",
    ["#/x", "#/a/0", "#/l/2", "#/l/01", "#/l/-1", "#/l/x", "#/l/" + "9" * 5000, "#a", "", "a.yaml#/a", "http://x/"],
)
def test_lookup_raises_lookup_error_for_what_is_not_there(ref: str) -> None:
    with pytest.raises(LookupError):
        lookup({"a": 1, "l": [1, 2]}, ref)


# --- refusals --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "problems"),
    [
        pytest.param("a: 1\nb:\n  c: 1\n  'c': 2\na: 3", [("duplicate-key", 4, 3), ("duplicate-key", 5, 1)], id="duplicates"),
        pytest.param("200: a\n'200': b", [("duplicate-key", 2, 1)], id="duplicates after becoming text"),
        pytest.param("a: !!binary aGk=\nb: !x {}\nc: !!set {d}", [("unknown-tag", 1, 4), ("unknown-tag", 2, 4), ("unknown-tag", 3, 4)], id="tags"),
        pytest.param("a: !!python/object/apply:os.system [ls]", [("unknown-tag", 1, 4)], id="python tag"),
        pytest.param("a: !!int x\nb: !!bool 1", [("bad-tag", 1, 4), ("bad-tag", 2, 4)], id="tag and value differ"),
        pytest.param("a: {<<: {b: 1}}", [("merge-key", 1, 5)], id="merge key"),
        pytest.param("a: .inf\nb: .NaN\nc: 1e999", [("not-finite", line, 4) for line in (1, 2, 3)], id="not finite"),
        pytest.param("a: " + "9" * 5000, [("number-too-long", 1, 4)], id="long number"),
        pytest.param("? [a]\n: 1", [("complex-key", 1, 3)], id="array as key"),
        pytest.param("a: &x b\n*x : 1", [("complex-key", 2, 1)], id="alias as key"),
        pytest.param("a: *x", [("unknown-alias", 1, 4)], id="unknown alias"),
        pytest.param("a: &x [1, *x]", [("recursive-alias", 1, 11)], id="cycle"),
        pytest.param("a: 1\n---\nb: 2", [("several-documents", 2, 1)], id="two documents"),
        pytest.param("a: [1, 2\nb: 3", [("bad-syntax", 2, 2)], id="syntax"),
        pytest.param("a:\n\tb: 1", [("bad-syntax", 2, 1)], id="tab"),
        pytest.param(r'a: "\ud800"', [("bad-syntax", 1, 7)], id="surrogate"),
        pytest.param("", [("empty-file", 1, 1)], id="empty"),
        pytest.param("# nothing\n", [("empty-file", 1, 1)], id="comment only"),
        pytest.param("---\n- a", [("not-an-object", 2, 1)], id="array"),
        pytest.param("text", [("not-an-object", 1, 1)], id="text"),
        pytest.param(b"a: 1\nb: \xff", [("bad-encoding", 2, 4)], id="Latin-1"),
        pytest.param("a: 1".encode("utf-16"), [("bad-encoding", 1, 1)], id="UTF-16"),
        pytest.param("a: x\x00\nb: \x07", [("control-character", 1, 5), ("control-character", 2, 4)], id="control characters"),
        pytest.param("a: 'x\x85y'", [("control-character", 1, 6)], id="NEL"),
    ],
)  # fmt: skip
def test_yaml_that_is_refused(content: str | bytes, problems: list[tuple[str, int, int]]) -> None:
    assert refused(content) == problems


@pytest.mark.parametrize(
    ("content", "problems"),
    [
        ('{"a": 1, "b": {"a": 1, "a": 2},\n"a": 3}', [("duplicate-key", 1, 24), ("duplicate-key", 2, 1)]),
        ('{"a": NaN, "b": -Infinity,\n"c": 1e999}', [("not-finite", 1, 7), ("not-finite", 1, 17), ("not-finite", 2, 6)]),
        (r'{"a": "\ud800", "\udc00\ud800": 1}', [("lone-surrogate", 1, 7), ("lone-surrogate", 1, 17)]),
        ('{"a": ' + "1" * 5000 + "}", [("number-too-long", 1, 7)]),
        ('{"a": 1} {}', [("several-documents", 1, 10)]),
        (" \n", [("empty-file", 1, 1)]),
        ("[1]", [("not-an-object", 1, 1)]),
        ('{"a": "\x00"}', [("control-character", 1, 8)]),
        *[(text, [("bad-syntax", 1, column)]) for text, column in (("{", 2), ('{"a"}', 5), ('{"a": 1,}', 9), ("{,}", 2), ("[1 2]", 4))],
        *[(text, [("bad-syntax", 1, 7)]) for text in ('{"a": +1}', "{\"a\": 'b'}", '{"a": "b', '{"a": \\', '{"a": ]')],
        *[(text, [("bad-syntax", 1, 8)]) for text in ('{"a": 01}', '{"a": 1.}', '{"a": 1]', '{"a": "\t"}')],
    ],
)  # fmt: skip
def test_json_that_is_refused(content: str, problems: list[tuple[str, int, int]]) -> None:
    assert refused(content, "api.json") == problems


class _WithLimit(pyyaml.SafeLoader):
    """Refuses 1,000 levels as libyaml 0.2.6 does: in its scanner, which runs ahead of what the events have told."""

    def fetch_flow_collection_start(self, TokenClass: Any) -> None:
        if self.flow_level >= 1000:
            told = "exceeded maximum nesting depth"
            raise pyyaml.scanner.ScannerError("while increasing flow level", self.get_mark(), told, self.get_mark())
        super().fetch_flow_collection_start(TokenClass)


@pytest.fixture(params=[None, pyyaml.SafeLoader, _WithLimit], ids=["installed libyaml", "no limit", "limit of 1,000"])
def any_libyaml(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Text is read by PyYAML as it is installed, and as it is where libyaml has no limit of its own, or has one."""
    if request.param is not None:
        monkeypatch.setattr(pyyaml, "CSafeLoader", request.param)


@pytest.mark.usefixtures("any_libyaml")
@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[" * 50_000, ("too-deep", 1, 201)),
        ("[" * 250 + "]" * 250, ("too-deep", 1, 201)),
        ("{a: " * 50_000, ("too-deep", 1, 801)),
        ("{ ? " * 50_000, ("complex-key", 1, 5)),
        ("{" * 50_000, ("complex-key", 1, 2)),
        ("- " * 50_000, ("too-deep", 1, 401)),
        ("a:\n  - b: " + "[" * 50_000, ("too-deep", 2, 205)),
        ("[\n" * 150 + "[" * 50_000, ("too-deep", 151, 51)),
        ("a: [" + "[], " * 300 + "@", ("bad-syntax", 1, 1205)),
        ("a: '" + "[" * 300 + "'\nb: @", ("bad-syntax", 2, 4)),
    ],
    ids=lambda value: f"{value[:12]}..." if isinstance(value, str) else "",
)
def test_nesting_ends_before_it_hurts(text: str, problem: tuple[str, int, int]) -> None:
    assert refused(text) == [problem]


def test_nesting_ends_before_it_hurts_in_json() -> None:
    assert refused('{"a": [' * 50_000, "api.json") == [("too-deep", 1, 701)]


def test_nesting_is_allowed_to_its_limit() -> None:
    levels = tree.MAX_DEPTH - 1
    assert read(b'{"a": ' + b"[" * levels + b"]" * levels + b"}", "api.json")
    assert refused('{"a": ' + "[" * (levels + 1) + "]" * (levels + 1) + "}", "api.json") == [
        ("too-deep", 1, 6 + levels + 1)
    ]


def test_aliases_cannot_nest_deeper_than_what_they_stand_for() -> None:
    half = tree.MAX_DEPTH // 2 + 1
    assert refused(f"a: &a {'[' * half}{']' * half}\nb: {'[' * half}*a{']' * half}")[0][0] == "too-deep"


def test_aliases_count_in_full() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 9)]
    assert [code for code, _, _ in refused("\n".join(lines))] == ["too-many-aliases"]


def test_aliases_may_repeat_what_a_large_file_shares() -> None:
    shared = "x-page: &page {name: page, in: query, schema: {type: integer}}"
    assert len(yaml("\n".join([shared, *(f"a{n}: [*page, *page]" for n in range(5_000))])).data) == 5_001


def test_json_is_read_alike_where_places_are_wanted() -> None:
    """A sound text is read by the standard library; with places, and where something is wrong, node by node."""
    text = '{"a": [1, -2.5e3, true, null, "\\u00fc \u009c"], "b": {"": {}, "c": [[]]}, "d": 123456789012345678901}'
    slow = Tree()
    read_json(text, slow)
    assert slow.root == sound_json(text) == read(text.encode(), "a.json").data
    for unsound in (
        '{"a": 1, "a": 2}',
        '{"a": NaN}',
        '{"a": 1e999}',
        '{"a": "\\ud800"}',
        "[]",
        "{",
        '{"a": %s}' % ("9" * 1001),
    ):
        assert sound_json(unsound) is None


@given(
    st.dictionaries(
        st.text(),
        st.recursive(
            st.none()
            | st.booleans()
            | st.integers()
            | st.floats(allow_nan=False, allow_infinity=False)
            | st.text(st.characters(codec="utf-8")),
            lambda below: st.lists(below) | st.dictionaries(st.text(), below),
        ),
    )
)
def test_whatever_json_holds_is_read_alike(data: dict[str, Any]) -> None:
    text = json.dumps(data)
    slow = Tree()
    with suppress(Refused):
        read_json(text, slow)
        assert slow.faults or slow.root == data
    assert sound_json(text) in (None, data)
    assert "\\ud" in text or (sound_json(text) is None) == bool(slow.faults or slow.root is None)


def test_nodes_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (tree, json_reader):
        monkeypatch.setattr(module, "MAX_NODES", 7)
    assert yaml("a: [1, 2]\nb: 3")
    assert refused("a: [1, 2]\nb: [3]") == [("too-many-nodes", 2, 5)]
    assert refused('{"a": [1, 2, 3, 4, 5]}', "api.json") == [("too-many-nodes", 1, 20)]


def test_reading_stops_at_a_hundred_problems() -> None:
    codes = [code for code, _, _ in refused("\n".join(["a: 1"] * 10_000))]
    assert codes.count("duplicate-key") == 100
    assert codes[-1] == "too-many-problems"


# --- the disk --------------------------------------------------------------------------------------------------------


def code_of(path: Path) -> str:
    with pytest.raises(InputError) as caught:
        load(path)
    (problem,) = caught.value.problems
    assert (problem.file, problem.line, problem.column) == (str(path), 0, 0)
    return problem.code


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    assert code_of(tmp_path / "missing.yaml") == "file-not-found"
    assert code_of(tmp_path) == "not-a-file"
    assert code_of(Path("nul\0byte")) == "unreadable-file"


def test_files_that_are_too_large(tmp_path: Path) -> None:
    path = tmp_path / "large.yaml"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    assert code_of(path) == "file-too-large"


def test_a_document_may_be_shown_under_another_name(tmp_path: Path) -> None:
    path = tmp_path / "api.yaml"
    path.write_text("a: 1")
    assert load(path, name="specs/api.yaml").locate("#/a") == ("specs/api.yaml", 1, 1)


def test_the_error_shows_every_problem_and_survives_pickle() -> None:
    with pytest.raises(InputError) as caught:
        yaml("a: 1\na: 2\na: 3")
    assert str(caught.value).count("\n") == 1
    assert pickle.loads(pickle.dumps(caught.value)).problems == caught.value.problems
