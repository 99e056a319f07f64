"""Printed Python, laid out as Black does, as far as that is simple: long statements broken, blank lines counted.

Templates print a statement on one line, however long. Black breaks it, but then formats all of its own output a second
time, because it found something to change; text that is laid out already takes it less than half the time. So what is
common is laid out here. Black has the last word: whatever is not recognised here is left to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

WIDTH = 100
INDENT = "    "

_DOCSTRING = re.compile(r'"""(?:[^"\\]++|\\.|"(?!""))*+"""(?=\n|\Z)', re.DOTALL)
"""Possessive: the ways back, of which none leads anywhere, would take 300 bytes for each character."""
_TOKEN = re.compile(r"\"(?:[^\"\\]++|\\.)*+\"|'(?:[^'\\]++|\\.)*+'|[()\[\]{},]| [|=] ")
"""Of a line of code: strings, brackets, commas, the bars of unions, and what assigns."""
_DEFINITIONS = ("class ", "def ", "async def ", "@")
_IMPORTS = ("from ", "import ")
_STATEMENT = re.compile(r"(?:def|async def|class|return|from) |[\w.]+(?::| =) ")
"""Statements whose line is broken."""
_ANNOTATED = re.compile(r"(\w+: (?:TypeAlias = )?)(.+?)((?: = (?:\w+|\w+\([^()]*\)))?,?)")
_DEFAULT = re.compile(r"(\w+: .+ =) ((\w+)|\w+\([^()]*\))")
"""A field and its default."""
"""Name, type, and what follows it."""


def fit(text: str) -> str:
    """A Python source of the same meaning, nearer to what Black makes of it."""
    return "\n".join(_spaced(_lines(text))) + "\n"


def units(text: str) -> Iterator[str]:
    """The lines of a text. A docstring is one unit, and so is the rest of a text behind what no template of ours prints."""
    at = 0
    while at < len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        code = text[at:end].lstrip(" ")
        if _has_long_string(code):
            docstring = _DOCSTRING.match(text, end - len(code))
            end = docstring.end() if docstring else len(text.rstrip("\n"))
        yield text[at:end]
        at = end + 1


def _lines(text: str) -> Iterator[str]:
    """The lines of the text, or those that a long one is broken into."""
    for unit in units(text):
        code = unit.lstrip(" ")
        if len(unit) > WIDTH and _STATEMENT.match(code) and not _has_long_string(code):
            yield from _broken(code, unit[: len(unit) - len(code)])
        else:
            yield unit


def _has_long_string(code: str) -> bool:
    return '"""' in code or "'''" in code


def _spaced(lines: Iterator[str]) -> Iterator[str]:
    """Blank lines as Black counts them: two around classes and functions, one below imports and where it is indented."""
    blank = 0
    previous = ""
    for line in lines:
        if not line:
            blank += 1
            continue
        at_margin = line[0] not in " )]}"
        if blank:
            definition = line.startswith(_DEFINITIONS) or previous.startswith(_DEFINITIONS)
            most = 1 if not at_margin or (previous.startswith(_IMPORTS) and not definition) else 2
            yield from [""] * (2 if at_margin and definition else min(blank, most))
        blank = 0
        if at_margin:
            previous = line
        yield line


# --- long lines ------------------------------------------------------------------------------------------------------


class _Parts(NamedTuple):
    """A line as what precedes its brackets, their content parted at its commas, and what follows."""

    head: str
    items: list[str]
    tail: str
    spread: bool
    """Whether each item has a line of its own though they would fit on one."""


def _broken(code: str, indent: str, *, inside: bool = False) -> list[str]:
    """The lines of a statement, or of an item in brackets."""
    if len(indent) + len(code) <= WIDTH:
        return [indent + code]
    laid_out = (
        _broken_default(code, indent) or _broken_union(code, indent) or (inside and _broken_members(code, indent))
    )
    if laid_out:
        return laid_out
    parts = _imported(code) or _bracketed(code)
    if parts is None:
        return [indent + code]
    inner = indent + INDENT
    body = ", ".join(parts.items)
    if len(parts.items) == 1 and code.startswith(("def ", "async def ")):
        lines = [inner + body + ","]
    elif len(parts.items) == 1 and not parts.spread:
        lines = _broken(body, inner, inside=True)
    elif parts.spread or len(inner) + len(body) > WIDTH:
        lines = [line for item in parts.items for line in _broken(item + ",", inner)]
    else:
        lines = [inner + body]
    return [indent + parts.head, *lines, indent + parts.tail]


def _broken_default(code: str, indent: str) -> list[str] | None:
    """`name: type = (`, with the default in parentheses where only that is too much for the line."""
    match = _DEFAULT.fullmatch(code)
    if match is None or not _fits(f"{indent}{match[1]} ("):
        return None
    if match[3] is None and _fits(f"{indent}{match[1]} {match[2].partition('(')[0]}("):
        return None
    return [f"{indent}{match[1]} (", indent + INDENT + match[2], f"{indent})"]


def _broken_union(code: str, indent: str) -> list[str] | None:
    """`name: A | B`, with the union, or a name that is too long, in parentheses."""
    match = _ANNOTATED.fullmatch(code)
    if match is None:
        return None
    head, type_, tail = match.groups()
    operators = [(token, place) for token, place, depth in _tokens(type_) if depth == 0 and token in (" | ", " = ")]
    bars = [place for token, place in operators if token == " | "]
    inner = indent + INDENT
    if len(inner) + len(tail) > WIDTH or (
        tail.endswith(")") and _fits(f"{indent}{head}{type_}{tail.partition('(')[0]}(")
    ):
        return None
    if not operators and type_.isidentifier() and not tail.endswith(",") and _fits(inner + type_):
        return [f"{indent}{head}(", inner + type_, f"{indent}){tail}"]
    if not bars or len(bars) < len(operators):
        return None
    members = [inner + type_] if _fits(inner + type_) else _members(type_, bars, inner)
    return [f"{indent}{head}(", *members, f"{indent}){tail}"]


def _fits(line: str) -> bool:
    return len(line) <= WIDTH


def _broken_members(code: str, indent: str) -> list[str] | None:
    """`A | B` where it is all that brackets hold: no more of them are needed."""
    operators = [(token, place) for token, place, depth in _tokens(code) if depth == 0]
    bars = [place for token, place in operators if token == " | "]
    if not bars or any(token in (",", " = ") for token, _ in operators):
        return None
    return _members(code, bars, indent)


def _members(type_: str, bars: list[int], indent: str) -> list[str]:
    """Each member of a union on a line of its own."""
    edges = [0, *(bar + 1 for bar in bars), len(type_)]
    return [line for one, other in pairwise(edges) for line in _broken(type_[one:other].strip(), indent)]


def _imported(code: str) -> _Parts | None:
    if not code.startswith("from "):
        return None
    module, _, names = code.partition(" import ")
    return _Parts(f"{module} import (", names.strip("()").split(", "), ")", spread=True)


def _bracketed(code: str) -> _Parts | None:
    """Parted at the first brackets of a definition, at the last of anything else; None if there are none to part at."""
    pairs: list[tuple[int, int, list[int]]] = []
    start, commas = 0, list[int]()
    for token, place, depth in _tokens(code):
        if token in "([{" and depth == 0:
            start, commas = place + 1, []
        elif token in ")]}" and depth == 0:
            pairs.append((start, place, commas))
        elif token == "," and depth == 1:
            commas.append(place)
    # a comprehension is not parted at commas
    if not pairs or " for " in code:
        return None
    start, end, commas = pairs[0] if code.startswith(("def ", "async def ")) else pairs[-1]
    edges = [start - 1, *commas, end]
    items = [code[one + 1 : other].strip() for one, other in pairwise(edges)]
    if not all(items):  # a comma at the end says something to Black
        return None
    called = start > 1 and (code[start - 2].isalnum() or code[start - 2] in "_])")
    return _Parts(code[:start], items, code[end:], spread=not called and len(items) > 1)


def _tokens(code: str) -> Iterator[tuple[str, int, int]]:
    """Brackets and operators, where they stand, and inside how many brackets; a bracket is outside of itself."""
    depth = 0
    for match in _TOKEN.finditer(code):
        token = match.group()
        if token in ("(", "[", "{"):
            yield token, match.start(), depth
            depth += 1
        elif token in (")", "]", "}"):
            depth -= 1
            yield token, match.start(), depth
        elif token in (",", " | ", " = "):
            yield token, match.start(), depth
