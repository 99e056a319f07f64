"""Text in, code out: what Python, Markdown or TOML reads back is the text, and nothing after it."""

from __future__ import annotations

import ast
import io
import tokenize
import tomllib
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from generator.printing.literals import (
    Code,
    NotAnIdentifier,
    comma_separated,
    docstring,
    first_sentence,
    identifier,
    literal,
    paragraphs,
    plain,
    string,
    toml_string,
    tuple_of,
)
from generator.printing.markup import markdown, markdown_code

ANY_TEXT = st.text(st.characters(exclude_categories=[]))
"""Every code point, halves of surrogate pairs included."""

TRICKY = st.lists(
    st.sampled_from(
        ['"', '"""', "'", "\\", "\n", "\r", " ", "a", "{%", "%}", "|", "`", "\u2028", "\u202e", "\x00", "é", "#"]
    ),
    max_size=12,
).map("".join)

TEXT = st.one_of(ANY_TEXT, TRICKY)

JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), TEXT),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(TEXT, inner, max_size=4)),
    max_leaves=10,
)


def tokens(code: str) -> list[int]:
    return [token.type for token in tokenize.generate_tokens(io.StringIO(code).readline)]


# --- strings and values ----------------------------------------------------------------------------------------------


@given(TEXT)
@example("\ud800")
@example("\U0010ffff")
@example("'\"")
def test_a_string_is_read_back_as_it_was(text: str) -> None:
    code = string(text)
    assert ast.literal_eval(code) == text
    assert "\n" not in code
    assert code.isprintable()
    code.encode()


@given(st.text(st.characters(codec="ascii", exclude_characters='"\\', exclude_categories=["Cc"])))
def test_a_string_is_quoted_as_black_quotes_it(text: str) -> None:
    assert string(text) == f'"{text}"'


@pytest.mark.parametrize(
    ("text", "code"), [('a"b', "'a\"b'"), ("a'b", '"a\'b"'), ("a'\"b", "'a\\'\"b'"), ("a\nb", '"a\\nb"')]
)
def test_quotes_inside_a_string(text: str, code: str) -> None:
    assert string(text) == code


@given(JSON)
def test_a_value_is_read_back_as_it_was(value: object) -> None:
    read = eval(literal(value), {"__builtins__": {}, "float": float})
    assert repr(read) == repr(value)


@pytest.mark.parametrize("sign", [1, -1])
def test_numbers_that_python_cannot_spell(sign: int) -> None:
    for value in (sign * 10**5000, sign * float("inf")):
        assert eval(literal(value), {"float": float}) == sign * float("inf")


def test_what_is_no_number() -> None:
    assert str(eval(literal(float("nan")), {"float": float})) == "nan"


@given(st.lists(st.one_of(TEXT, st.integers()), min_size=1, max_size=4))
def test_lists_of_literals(values: list[object]) -> None:
    assert ast.literal_eval(f"[{comma_separated(values)}]") == values
    assert ast.literal_eval(tuple_of(literal(value) for value in values)) == tuple(values)


# --- identifiers -----------------------------------------------------------------------------------------------------


@given(TEXT)
@example("class")
@example("ª")
@example("")
@example("a\n")
def test_an_identifier_is_one_or_is_refused(text: str) -> None:
    try:
        code = identifier(text)
    except NotAnIdentifier:
        return
    assert code == text == unicodedata.normalize("NFKC", text)
    assert isinstance(ast.parse(code, mode="eval").body, ast.Name)


@pytest.mark.parametrize("name", ["class", "None", "a b", "1a", "", "é", "a-b", "a\n", "a;b", "import"])
def test_what_is_no_identifier_is_refused(name: str) -> None:
    with pytest.raises(NotAnIdentifier):
        identifier(name)


@pytest.mark.parametrize("name", ["a", "_a1", "match", "Type", "from_"])
def test_identifiers_pass(name: str) -> None:
    assert identifier(name) == name


# --- docstrings ------------------------------------------------------------------------------------------------------


@given(st.lists(TEXT, max_size=5), st.integers(0, 8))
@example(['"""'], 4)
@example(['""'], 4)
@example(["\\"], 4)
@example(['\\"'], 0)
@example(['"""\\'], 4)
@example(["", '"', ""], 4)
def test_a_docstring_ends_where_it_should(lines: list[str], indent: int) -> None:
    code = docstring(lines, indent)
    assert tokens(code) == [tokenize.STRING, tokenize.NEWLINE, tokenize.ENDMARKER]
    read = ast.literal_eval(code)
    assert [_letters(line) for line in read.splitlines() if line.strip()] == [
        shown for line in lines if (shown := _letters(plain_characters(line)))
    ]
    assert all(character.isprintable() or character == "\n" for character in code)


def plain_characters(line: str) -> str:
    """The line as one line, invisible characters gone."""
    return "".join(" " if one in "\n\r" else one for one in line if one.isprintable() or one in "\n\r\t\x0b\x0c")


def _letters(line: str) -> str:
    return "".join(line.split())


@given(st.lists(st.text("ab \"'\\{}", max_size=8), min_size=1, max_size=4))
def test_a_docstring_says_what_it_was_given(lines: list[str]) -> None:
    read = ast.literal_eval(docstring(lines, 4))
    assert [line.strip() for line in read.splitlines() if line.strip()] == [
        line.strip() for line in lines if line.strip()
    ]


@given(st.lists(TEXT, min_size=1, max_size=4))
def test_a_docstring_stays_in_its_class(lines: list[str]) -> None:
    tree = ast.parse(f"class A:\n    {docstring(lines, 4)}\n\n    x: int\n")
    (cls,) = tree.body
    assert isinstance(cls, ast.ClassDef)
    assert [type(node) for node in cls.body] == [ast.Expr, ast.AnnAssign]


# --- text as lines ---------------------------------------------------------------------------------------------------


@given(TEXT)
def test_plain_text_has_nothing_invisible(text: str) -> None:
    assert all(one.isprintable() or one == "\n" for one in plain(text))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\r\nb\rc\u2028d\x0be", "a\nb\nc\nd\ne"),
        ("a\u202eb\u200bc\ufeff\x1b[1m", "abc [1m"),
        ("a\u00a0b\tc", "a b c"),
        ("{% hint %}text{% endhint %}", "text"),
        ("{% over\nlines %}text", "text"),
        ("{% open {% tag %}", "{% open"),
        ("👩\u200d👧", "👩👧"),
        ("\n\ntext\n\n", "text"),
    ],
)
def test_plain(text: str, shown: str) -> None:
    assert plain(text) == shown


def test_paragraphs_are_wrapped_and_lists_keep_their_items() -> None:
    text = "First words\nof a paragraph.\n\n- one item that is long enough to be wrapped\n- two\n\n1. numbered\n"
    assert paragraphs(text, 30) == [
        "First words of a paragraph.",
        "",
        "- one item that is long enough",
        "  to be wrapped",
        "- two",
        "",
        "1. numbered",
    ]


def test_tables_code_and_headings_keep_their_lines() -> None:
    text = "# Heading\n| a | b |\n| - | - |\n```\ncode   with   spaces   that is longer than the width\n\n```\n    indented code"
    assert paragraphs(text, 20) == text.split("\n")


@given(TEXT, st.integers(10, 100))
def test_paragraphs_lose_no_letter(text: str, width: int) -> None:
    assert _letters("".join(paragraphs(text, width))) == _letters(plain(text))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("One. Two.", "One."),
        ("Version 2.9 is here. Next.", "Version 2.9 is here."),
        ("No end\nof it", "No end of it"),
        ("Title\n\nText.", "Title"),
        ("", ""),
    ],
)
def test_first_sentence(text: str, sentence: str) -> None:
    assert first_sentence(text) == sentence


# --- Markdown and TOML -----------------------------------------------------------------------------------------------


@given(TEXT)
@example("- item")
@example("1. item")
@example("+")
@example("===")
@example("&lt;b&gt;")
@example("https://example.com <b> [a](b) ![c](d) **e** `f` ~~g~~")
def test_markdown_text_is_text(text: str) -> None:
    code = markdown(text)
    assert "\n" not in code
    (shown,) = _inline(code) or [""]
    assert " ".join(shown.split()) == " ".join(plain(text).split())


def _inline(code: str) -> list[str]:
    """The text of every block; fails where there is anything but text in it."""
    blocks = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(code)
    assert {block.type for block in blocks} <= {"paragraph_open", "inline", "paragraph_close"}
    inline = [block.children or [] for block in blocks if block.type == "inline"]
    assert {token.type for children in inline for token in children} <= {"text", "text_special"}
    return ["".join(token.content for token in children) for children in inline]


@given(st.one_of(TEXT.map(markdown), TEXT.map(lambda text: markdown_code(f"x{text}"))))
@example(markdown_code("a \\| b"))
@example(markdown_code("\\\\|"))
def test_a_cell_stays_a_cell(code: Code) -> None:
    table = f"| a | b |\n| - | - |\n| {code} | end |\n"
    parsed = MarkdownIt("commonmark").enable("table").parse(table)
    cells = [token.content for token in parsed if token.type == "inline"]
    # a cell too many is dropped at the end of its row
    assert [*cells[:2], cells[-1]] == ["a", "b", "end"]
    assert len(cells) == 4


@given(TEXT)
def test_code_stays_in_its_span(text: str) -> None:
    code = markdown_code(f"x{text}")
    (block,) = [token for token in MarkdownIt("commonmark").parse(code) if token.type == "inline"]
    assert [token.type for token in block.children or []] == ["code_inline"]
    assert code.isprintable()


@given(TEXT)
@example('"\n[project]\n')
@example("\x7f\x80")
def test_a_toml_string_is_read_back(text: str) -> None:
    read = tomllib.loads(f"key = {toml_string(text)}\n")
    assert read == {"key": "".join(one for one in text if not 0xD800 <= ord(one) < 0xE000)}
