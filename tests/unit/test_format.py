"""Formatting: Black's style, the same whatever the number of processes; what is no Python is refused."""

from __future__ import annotations

import black
import pytest
from black.mode import TargetVersion

from generator.diagnostics import UserError
from generator.printing.black import LINE_LENGTH, format_texts
from generator.processes import Crew

UGLY = "x = { 'a':1,\n'b' :2 }\ndef f( a,b ) : return a\n"
NEAT = 'x = {"a": 1, "b": 2}\n\n\ndef f(a, b):\n    return a\n'


def test_black_style() -> None:
    assert format_texts({"one": UGLY, "two": NEAT}) == {"one": NEAT, "two": NEAT}


def test_nothing_to_do() -> None:
    assert format_texts({}) == {}


def test_formatting_twice_changes_nothing() -> None:
    once = format_texts({"one": UGLY})
    assert format_texts(once) == once


def test_lines_are_as_long_as_the_setting() -> None:
    call = f"f({', '.join(['argument'] * 40)})\n"
    lines = format_texts({"one": call})["one"].splitlines()
    assert max(map(len, lines)) <= LINE_LENGTH


def test_the_number_of_processes_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.printing.black.BATCH", 10)
    texts = {f"file {number}": f"number={number}\n" + UGLY * number for number in range(1, 9)}
    alone = format_texts(texts)
    with Crew(3) as crew:
        assert format_texts(texts, crew) == alone
    assert {name: format_texts({name: text})[name] for name, text in texts.items()} == alone


def test_the_target_version_does_not_depend_on_the_file() -> None:
    # a `match` elsewhere in the file makes Black think of newer Pythons, and of their magic trailing commas
    with_match = "match x:\n    case 1:\n        pass\n"
    parenthesised = "with (open('a') as a, open('b') as b):\n    pass\n"
    alone = format_texts({"one": parenthesised})["one"]
    assert format_texts({"one": with_match + "\n\n" + parenthesised})["one"].endswith(alone)


@pytest.mark.parametrize("text", ["x = (", "class", "def f(:\n", "\tx = 1\n  y = 2\n"])
def test_what_is_no_python_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="no Python"):
        format_texts({"fine": NEAT, "bad": text})


def test_the_style_is_that_of_the_command_line() -> None:
    mode = black.Mode(line_length=LINE_LENGTH, target_versions={TargetVersion.PY311})
    assert format_texts({"one": UGLY})["one"] == black.format_str(UGLY, mode=mode)
