"""What a person sees at a terminal, and that nobody else sees it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

pty = pytest.importorskip("pty", reason="this system has no pseudo-terminals")

DESCRIPTION = """\
openapi: 3.0.1
info: {title: "[bold]Odd[/bold]", version: "1"}
paths:
  "/a\\e[31m[red]":
    get:
      responses:
        bad: {description: x}
  /b: {get: {responses: {"200": {description: "ok", content: {application/json: {schema: {$ref: "#/components/schemas/中Missing"}}}}}}}
"""


def at_a_terminal(*arguments: str, columns: int = 80, **environment: str) -> str:
    """What a terminal of so many columns gets."""
    import fcntl
    import struct
    import termios

    ours, theirs = os.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    base = {name: value for name, value in os.environ.items() if name not in ("CI", "NO_COLOR", "COLUMNS", "LINES")}
    command = [sys.executable, "-m", "generator", *arguments]
    process = subprocess.Popen(
        command, stdout=theirs, stderr=theirs, env={**base, "TERM": "xterm-256color", **environment}
    )
    os.close(theirs)
    seen = b""
    while True:
        try:
            piece = os.read(ours, 65536)
        except OSError:  # Linux tells the end like this
            break
        if not piece:
            break
        seen += piece
    os.close(ours)
    process.wait()
    return seen.decode("utf-8").replace("\r\n", "\n")


def bare(text: str) -> str:
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", text)


@pytest.fixture
def description(tmp_path: Path) -> Path:
    path = tmp_path / "odd.yaml"
    path.write_text(DESCRIPTION, "utf-8")
    return path


def test_problems_are_shown_with_their_line_and_a_caret(description: Path) -> None:
    seen = at_a_terminal("validate", str(description))
    lines = bare(seen).splitlines()
    assert "\x1b[1;31merror" in seen
    at = next(number for number, line in enumerate(lines) if line.startswith("error bad-status"))
    assert lines[at].endswith("odd.yaml:7:9")
    assert lines[at + 1] == "  7 │         bad: {description: x}"
    assert lines[at + 2] == "    │         ^"
    assert lines[-1].startswith("2 errors in 1 file; mend the errors")
    places = [int(found) for found in re.findall(r"odd\.yaml:(\d+):", "\n".join(lines))]
    assert places == sorted(places)
    assert not [line for line in lines if ":0:0" in line or ("at #" in line and line.strip() == "at #")]


def test_text_of_a_description_is_neither_markup_nor_obeyed(description: Path) -> None:
    seen = at_a_terminal("validate", str(description))
    assert "\x1b[31m[red]" not in seen
    assert "\\x1b[31m[red]" in seen


def test_a_line_that_is_longer_than_the_terminal_is_cut_around_its_place(description: Path) -> None:
    for columns in (40, 80, 200):
        lines = bare(at_a_terminal("validate", str(description), columns=columns)).splitlines()
        shown = [line for line in lines if "│" in line]
        assert shown
        assert all(len(line) <= columns for line in shown)
        excerpt, caret = next(pair for pair in pairwise(shown) if pair[0].startswith("  8 │"))
        column = next(int(found[1]) for line in lines if (found := re.search(r"yaml:8:(\d+)", line)))
        assert excerpt[caret.index("^")] == DESCRIPTION.splitlines()[7][column - 1]


@pytest.mark.parametrize(
    "setting", [{"NO_COLOR": "1"}, {"CI": "true"}, {"TERM": "dumb"}], ids=lambda one: next(iter(one))
)
def test_without_colours_problems_have_their_fixed_form(description: Path, setting: dict[str, str]) -> None:
    seen = at_a_terminal("validate", str(description), **setting)
    assert "\x1b" not in seen
    done = subprocess.run(
        [sys.executable, "-m", "generator", "validate", str(description)],
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert seen == done.stderr
    assert f"{description}:7:9: error bad-status: " in seen


def test_progress_moves(tmp_path: Path) -> None:
    root = Path(__file__).parents[2]
    out = tmp_path / "client"
    seen = at_a_terminal(
        "generate", str(root / "specs" / "intercom-2.9.yaml"), "--out", str(out), "--fresh", "--jobs", "1"
    )
    text = bare(seen)
    assert "reading intercom-2.9.yaml" in text
    counts = [int(found) for found in re.findall(r"files, (\d+) of \d+ that are new", text)]
    assert len(set(counts)) > 2
    assert counts == sorted(counts)
    assert text.splitlines()[-1].startswith(f"next: pip install {out}")


def test_what_has_no_place_has_no_numbers(tmp_path: Path) -> None:
    missing = tmp_path / "missing.yaml"
    seen = bare(at_a_terminal("validate", str(missing)))
    assert f"{missing}" in seen
    assert ":0:0" not in seen
    assert "at #" not in seen
