"""Pieces that Black leaves as they are, told without asking it: what templates print most of, models with plain fields.

Only what is simple beyond doubt: lines that fit, of names, brackets and bars, and docstrings at which Black finds nothing to
change. Anything else is Black's.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from .line_breaks import WIDTH, units

_NAME = r"[A-Za-z_][A-Za-z0-9_]*"
_TYPE = rf'(?:{_NAME}|-?[1-9][0-9]*|"[^"\\]*"|[\[\].]|, (?!\])| \| )+'
_FIELD = re.compile(rf' {{4}}{_NAME}: {_TYPE}(?: = (?:None|field\(name="[^"\\]*"(?:, default=None)?\)))?')
_CLASS = re.compile(rf"class {_NAME}\({_NAME}(?:, total=False)?\):")
_IMPORT = re.compile(rf"from [.A-Za-z0-9_]+ import {_NAME}(?:, {_NAME})*|import {_NAME}(?:\.{_NAME})*")


@lru_cache(8192)
def is_laid_out(piece: str) -> bool:
    """Whether a class or the head of a module is as Black would have it."""
    if not piece or piece.endswith("\n"):
        return False
    lines = list(units(piece))
    if _CLASS.fullmatch(lines[0]):
        return _is_class(lines)
    return _is_head(lines)


def _is_class(lines: list[str]) -> bool:
    """A docstring, then fields; a blank line after each docstring, and nowhere two."""
    if len(lines) < 2 or not lines[-1] or not is_neat(lines[1]) or not _is_short(lines[0]):
        return False
    previous = lines[1]
    for line in lines[2:]:
        if not line:
            fits = bool(previous)
        elif is_neat(line):
            fits = bool(_FIELD.fullmatch(previous))
        else:
            fits = _is_short(line) and _FIELD.fullmatch(line) is not None and not is_neat(previous)
        if not fits:
            return False
        previous = line
    return True


def _is_head(lines: list[str]) -> bool:
    """A docstring, then blocks of imports, one blank line before each."""
    if len(lines) < 3 or not lines[-1] or not is_neat(lines[0]) or lines[1]:
        return False
    pairs = pairwise(lines[1:])
    return all(_is_short(line) and _IMPORT.fullmatch(line) if line else before for before, line in pairs)


def _is_short(line: str) -> bool:
    return len(line) <= WIDTH and line.isascii() and line.isprintable()


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
