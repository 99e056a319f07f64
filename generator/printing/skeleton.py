"""What of a piece of Python decides how Black lays it out, so that it is asked only once about all pieces that are laid out alike.

Black lays out statement by statement, and between two of them it counts blank lines: so a piece is what pairs of statements
it has, and what items in their brackets. A statement that stands on one line stays there, whatever its names are, as long as it fits, and so does each item
of brackets that are spread over lines because of a comma behind the last one: their names are all put as `x`. Where
lengths decide, names keep theirs. A docstring that stands as Black would leave it says nothing.

A piece all of whose pairs have been in pieces that Black left as they are is left as it is, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from keyword import kwlist
from sys import intern
from typing import NamedTuple

from .line_breaks import WIDTH, units

_STRING = re.compile(r'(?<![\w"])f?"[^"\\]*"(?!")')
"""A plain one; Black has no wishes about its content."""
_NAME = re.compile(rf"\b(?!(?:{'|'.join(kwlist)})\b)[^\W\d]\w*")
_TYPE = re.compile(
    r'(?<=: x) = (?:x|None)(?=,?$)|x(?:\.x)+|x\[(?:x|"x"|None|[|,. ])*\]|(?:x|None)(?: \| (?:x|"x"|None))+|(?<=import )x(?:, x)+|(?<=from )\.+x'
)
"""Names with dots, types, and what is imported: no more to Black than a name is, on a line that fits."""
_OTHER = re.compile(r"[#\\'`;]|\"\"\"|,[)\]}]")
"""What says more to Black, or cannot be told apart so simply: comments, other strings, a comma at the end of brackets."""
_TUPLE_OF_ONE = re.compile(r'(?<![\w)\]}])\(("x"|\w+),\)')
_OPEN, _CLOSED = "([{", ")]}"
_DEFINITIONS = ("def ", "async def ", "class ")
_WHOLE = re.compile(r' *(?:"x": "x"|x as x|"x"),?')
"""What cannot be broken, however long it is."""
_NEAR = range(WIDTH - 20, WIDTH + 30)


_SEVERAL = 2
"""Items in brackets: a single one is another case."""


class _Line(NamedTuple):
    text: str
    kind: str
    """With short names."""
    short: str
    """The same, if the line fits; otherwise its names keep their lengths."""
    opened: int
    """How many brackets it opens more than it closes."""

    @property
    def even(self) -> str:
        """With names of the same lengths."""
        return self.short if '"""' in self.text else _NAME.sub(_even, _STRING.sub(_even, self.text))

    @property
    def shown(self) -> str:
        """What Black is shown."""
        return f'{self.kind}..."""' if '"""' in self.text else self.text

    @property
    def code(self) -> str:
        return self.text.lstrip(" ")

    @property
    def indent(self) -> int:
        return len(self.text) - len(self.code)


def skeleton(piece: str) -> frozenset[str]:
    """What decides how Black lays the piece out: its pairs of statements, and what stands in their brackets."""
    statements = _statements(piece)
    if statements is None:
        return frozenset([piece])
    parts = {part for statement in statements for part in statement.parts}
    parts.update(f"{one.kind}\n{other.kind}" for one, other in pairwise((_START, *statements)))
    return frozenset(map(intern, parts))


def exemplar(piece: str) -> str:
    """A shorter piece with the same skeleton: without what its docstrings say, and without what is there already."""
    statements = _statements(piece)
    if statements is None:
        return piece
    kept, seen = [_START], set[tuple[str, str]]()
    waiting: list[_Statement] = []
    for before, statement in pairwise((_START, *statements)):
        pair = before.kind, statement.kind
        if pair in seen and seen.issuperset((part, "") for part in statement.parts):
            waiting.append(statement)
            continue
        kept += [*_bridge(kept[-1], waiting, seen), statement]
        waiting = []
        seen.update((pair, *((part, "") for part in statement.parts)))
    kept += _bridge(kept[-1], waiting, seen)
    return "\n".join("\n" * one.blank + one.text for one in kept[1:])


def _bridge(last: _Statement, waiting: list[_Statement], seen: set[tuple[str, str]]) -> list[_Statement]:
    """The end of what is left out that can stand behind `last`."""
    starts = range(len(waiting) - 1, -1, -1)
    start = next((start for start in starts if (last.kind, waiting[start].kind) in seen), len(waiting))
    return waiting[start:]


# --- statements ------------------------------------------------------------------------------------------------------


class _Statement(NamedTuple):
    kind: str
    """All that matters to the statement behind it and the one before it: without its items, with the blank lines above it,
    and with how many definitions end there."""
    parts: frozenset[str]
    """What lengths decide in it, and the items in its brackets."""
    text: str
    """Without what a docstring says, and without items that are like others."""
    blank: int
    """Lines above it."""


_START = _Statement("", frozenset(), "", 0)


def _statements(piece: str) -> list[_Statement] | None:
    """None for a piece that holds what no template of ours prints."""
    lines: list[_Line] = []
    blank: dict[int, int] = {}
    for unit in units(piece):
        if not unit:
            blank[len(lines)] = blank.get(len(lines), 0) + 1
            continue
        line = _line(unit)
        if line is None:
            return None
        lines.append(line)
    found: list[_Statement] = []
    start, defined = 0, list[int]()
    for group in _grouped(lines):
        first, above = group[0], blank.get(start, 0)
        ended = sum(indent >= first.indent for indent in defined)
        defined = [indent for indent in defined if indent < first.indent]
        if first.code.startswith(_DEFINITIONS):
            defined.append(first.indent)
        kind, parts, text = _taken_apart(group, whole=True)
        found.append(_Statement(f"{above} {ended} {kind}", frozenset(parts), text, above))
        start += len(group)
    return found


def _grouped(lines: Sequence[_Line]) -> Iterator[Sequence[_Line]]:
    """The lines of each statement, or of each item in brackets."""
    start = depth = 0
    for end, line in enumerate(lines, 1):
        depth += line.opened
        if depth <= 0:
            yield lines[start:end]
            start, depth = end, 0
    if start < len(lines):
        yield lines[start:]


# --- lines -----------------------------------------------------------------------------------------------------------


@lru_cache(8192)
def _line(unit: str) -> _Line | None:
    """A line of code or a docstring; None for what may hold anything."""
    if is_neat(unit):
        short = unit[: unit.index('"')] + '"""'
        return _Line(unit, short, short, 0)
    bare = _TUPLE_OF_ONE.sub(r"(\1)", _STRING.sub('"x"', unit))
    if not unit.isascii() or _OTHER.search(bare):
        return None
    opened = sum(map(bare.count, _OPEN)) - sum(map(bare.count, _CLOSED))
    kind = short = _short(bare)
    if len(unit) > WIDTH:
        short = f"{kind} ..." if _WHOLE.fullmatch(kind) else _NAME.sub(_even, _STRING.sub(_even, unit))
    return _Line(unit, kind, short, opened)


def _short(bare: str) -> str:
    text, before = _NAME.sub("x", bare), ""
    while text != before:
        text, before = _TYPE.sub(_reduced, text), text
    return text


def _reduced(match: re.Match[str]) -> str:
    return "" if match.group()[0] == " " else "x"


def _even(match: re.Match[str]) -> str:
    text = match.group()
    return f'"{"x" * (len(text) - 2)}"' if text[-1] == '"' else "x" * len(text)


# --- brackets --------------------------------------------------------------------------------------------------------


def _taken_apart(lines: Sequence[_Line], *, whole: bool) -> tuple[str, set[str], str]:
    """Kind, parts and text of a statement (`whole`), or of an item in brackets."""
    if len(lines) == 1:
        (line,) = lines
        return line.kind, set() if line.kind == line.short else {line.short}, line.shown
    hugged = _hugged(lines)
    if hugged is not None:
        return hugged, set(), "\n".join(line.text for line in lines)
    spread = _spread(lines, whole)
    if spread is None:
        even = "\n".join(line.even for line in lines)
        return lines[0].kind, {even}, "\n".join(line.text for line in lines)
    parts: set[str] = set()
    texts: list[str] = []
    for item in spread.items:
        kind, more, text = _taken_apart(item, whole=False)
        is_short = len(texts) < _SEVERAL or (
            spread.together == "True" and sum(len(one.strip()) for one in texts) < 2 * WIDTH
        )
        if is_short or not parts.issuperset((kind, *more)):
            texts.append(text)
        parts.update((kind, *more))
    kind = f"{spread.head.short} {spread.together}\n{spread.tail.short}"
    return kind, parts, "\n".join([spread.head.text, *texts, spread.tail.text])


def _hugged(lines: Sequence[_Line]) -> str | None:
    """The kind of a call with a single name in it, which is broken because it does not fit."""
    if len(lines) != 3:
        return None
    head, inner, tail = lines
    is_name = inner.short == f"{' ' * inner.indent}x" and head.short.endswith("x(") and tail.code in (")", "),")
    if not is_name or len(head.text) + len(inner.code) + len(tail.code) <= WIDTH:
        return None
    return f"{head.short}\n{inner.short}\n{tail.short}"


class _Spread(NamedTuple):
    """Brackets that hold one item a line, the last one with a comma."""

    head: _Line
    items: list[Sequence[_Line]]
    tail: _Line
    together: str
    """Whether the items would fit on one line, where that matters."""


def _spread(lines: Sequence[_Line], whole: bool) -> _Spread | None:
    """None for a statement or an item that is laid out in another way."""
    head, *inner, tail = lines
    items = list(_grouped(inner))
    if head.opened != 1 or tail.opened != -1 or not tail.code.startswith((")", "]", "}")):
        return None
    if not items or any(not item[-1].text.endswith(",") for item in items):
        return None
    together = ""
    if not head.code.startswith("from "):  # names are imported a line each however few they are
        if len(items) == 1:
            return None
        if whole and not head.code.startswith(_DEFINITIONS):
            length = sum(len(line.code) + 1 for line in inner)
            if length in _NEAR:
                return None
            together = f"{length > WIDTH}"
    return _Spread(head, items, tail, together)


# --- docstrings ------------------------------------------------------------------------------------------------------


def is_neat(unit: str) -> bool:
    """Whether a unit is a docstring at which Black finds nothing to change."""
    first, *others = unit.split("\n")
    code = first.lstrip(" ")
    if not code.startswith('"""') or not first.isprintable() or code != code.rstrip() or code[3:4] in ("", " ", '"'):
        return False
    margin = first[: len(first) - len(code)]
    if not others:
        return code.endswith('"""') and len(code) > 6 and code[-4] not in ' "\\'
    *inner, last = others
    indented = [line for line in inner if line]
    return (
        last == f'{margin}"""'
        and bool(indented)
        and indented[-1][-1] not in '"\\'
        and all(line.startswith(margin) and line == line.rstrip() for line in indented)
        and any(line[len(margin)] != " " for line in indented)
        and all(line.isprintable() for line in indented)
    )
