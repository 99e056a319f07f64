"""Small changes of meaning in Python source: what a test that can fail has to notice.

Each mutant is one place of one file written in another way: an operator, a number, a truth value, a condition, a bound, a
result. What no program can notice is left alone: annotations, docstrings, and what only type checkers read.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

OTHERS: dict[type[ast.AST], tuple[str, str]] = {
    ast.Lt: ("<", "<="),
    ast.LtE: ("<=", "<"),
    ast.Gt: (">", ">="),
    ast.GtE: (">=", ">"),
    ast.Eq: ("==", "!="),
    ast.NotEq: ("!=", "=="),
    ast.Is: ("is", "is not"),
    ast.IsNot: ("is not", "is"),
    ast.In: ("in", "not in"),
    ast.NotIn: ("not in", "in"),
    ast.And: ("and", "or"),
    ast.Or: ("or", "and"),
    ast.Add: ("+", "-"),
    ast.Sub: ("-", "+"),
    ast.Mult: ("*", "/"),
    ast.Div: ("/", "*"),
    ast.FloorDiv: ("//", "*"),
    ast.Mod: ("%", "*"),
}
"""Each operator as it is written, and what is written in its place."""

UNNOTICED = frozenset(("__slots__", "TYPE_CHECKING"))
"""Names whose values change no result."""


class Mutant(NamedTuple):
    path: str
    """Of the file, relative to the project, with `/`."""
    line: int
    was: str
    """The line as it is, without white space at its ends; the first one, if the change is in several."""
    now: str
    """The line as it becomes."""
    text: str
    """The whole file as it becomes."""

    def __str__(self) -> str:
        return f"{self.path}:{self.line}\n    - {self.was}\n    + {self.now}"


def mutants(root: Path, path: str) -> list[Mutant]:
    """Every mutant of one file."""
    source = (root / path).read_bytes()
    starts = [0]
    for line in source.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))

    def mutant(start: int, end: int, new: str) -> Mutant:
        changed = (source[:start] + new.encode() + source[end:]).decode()
        number = source.count(b"\n", 0, start)
        before, after = source.decode().splitlines(), changed.splitlines()
        return Mutant(path, number + 1, before[number].strip(), after[number].strip(), changed)

    found = [mutant(*change) for change in _Finder(source, starts).changes(ast.parse(source))]
    return [one for one in found if one.text != source.decode() and _is_python(one.text)]


def _is_python(text: str) -> bool:
    try:
        compile(text, "mutant", "exec", dont_inherit=True)
    except SyntaxError:
        return False
    return True


class _Finder:
    """The changes of one file: from byte to byte, and what stands there instead."""

    def __init__(self, source: bytes, starts: list[int]) -> None:
        self._source, self._starts = source, starts

    def changes(self, node: ast.AST) -> Iterator[tuple[int, int, str]]:
        yield from self._of(node)
        for child in _children(node):
            yield from self.changes(child)

    def _of(self, node: ast.AST) -> Iterator[tuple[int, int, str]]:
        match node:
            case ast.Compare(left=left, ops=ops, comparators=others):
                for one, op, other in zip([left, *others], ops, others, strict=False):
                    yield from self._operator(one, op, other)
            case ast.BoolOp(op=op, values=values):
                for one, other in pairwise(values):
                    yield from self._operator(one, op, other)
            case ast.BinOp(left=left, op=op, right=right):
                yield from self._operator(left, op, right)
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                yield self._span(node)[0], self._span(operand)[0], ""
            case ast.Constant(value=bool() as value):
                yield *self._span(node), str(not value)
            case ast.Constant(value=int() | float() as value):
                yield *self._span(node), repr(value + 1)
            case ast.If(test=ast.Name() | ast.Attribute() | ast.Call() as test) | ast.IfExp(
                test=ast.Name() | ast.Attribute() | ast.Call() as test
            ):
                yield *self._span(test), f"(not {self._text(test)})"
            case ast.Return(value=ast.expr() as value) if not isinstance(value, ast.Constant):
                yield *self._span(value), "None"
            case ast.Subscript(slice=ast.Slice(lower=lower, upper=upper) as part) if lower or upper:
                yield *self._span(part), ":"
            case ast.Expr(value=ast.Call() | ast.Await()) | ast.AugAssign() | ast.Delete():
                yield *self._span(node), "pass"
            case ast.Name(id="min" | "max" as name):
                yield *self._span(node), {"min": "max", "max": "min"}[name]
            case ast.Continue() | ast.Break():
                yield *self._span(node), "break" if isinstance(node, ast.Continue) else "continue"
            case _:
                pass

    def _operator(self, left: ast.expr, op: ast.AST, right: ast.expr) -> Iterator[tuple[int, int, str]]:
        if type(op) not in OTHERS:
            return
        old, new = OTHERS[type(op)]
        start, end = self._span(left)[1], self._span(right)[0]
        between = self._source[start:end].decode()
        yield start, end, re.sub(re.escape(old).replace(r"\ ", r"\s+"), new, between, count=1)

    def _span(self, node: ast.expr | ast.stmt | ast.Slice) -> tuple[int, int]:
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        start = self._starts[node.lineno - 1] + node.col_offset
        return start, self._starts[node.end_lineno - 1] + node.end_col_offset

    def _text(self, node: ast.expr) -> str:
        start, end = self._span(node)
        return self._source[start:end].decode()


def _children(node: ast.AST) -> Iterator[ast.AST]:
    """What runs of a node."""
    if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id in UNNOTICED:
        yield from node.orelse
        return
    if isinstance(node, ast.Assign) and any(isinstance(one, ast.Name) and one.id in UNNOTICED for one in node.targets):
        return
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns", "type_params", "decorator_list"):
            continue
        if (
            isinstance(node, ast.AnnAssign)
            and isinstance(node.annotation, ast.Name)
            and node.annotation.id == "TypeAlias"
        ):
            continue
        yield from (one for one in (value if isinstance(value, list) else [value]) if isinstance(one, ast.AST))
