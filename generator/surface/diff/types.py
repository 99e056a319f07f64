"""Type expressions of generated code: what is a part of what.

A type is the set of its alternatives; `int | None` and `None | int` are one type.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TypeAlias

from .read import Model, ModelKey, Side

OPEN = {"Open": "str", "OpenInt": "int", "OpenFloat": "float"}
"""Known values of an open enum, and the type of the others."""

SYNONYMS = {"Timestamp": "int", "DateTime": "datetime", "Date": "date"}
WIDER = {"int": ("float",), "list": ("Sequence",), "dict": ("Mapping",)}
"""What accepts a value of the type. Not bool for int: the API tells them apart."""
ONLY_FROM_ANSWERS = ("Unlisted", "UnlistedInt")
"""What a request takes beside an enum's values: no caller can write one."""

TRANSPARENT = ("Required", "NotRequired", "ReadOnly")

MAX_DEPTH = 40
"""Of brackets in one type, and of models in each other. What is nested deeper is compared by name alone."""


@dataclass(frozen=True, slots=True)
class Part:
    """One alternative. A literal value is `Literal` with `value` as Python spells it and its type as `base`."""

    name: str
    arguments: tuple[Type, ...] = ()
    value: str = ""
    base: str = ""


Type: TypeAlias = frozenset[Part]


# --- reading -----------------------------------------------------------------------------------------------------------


@cache
def parse(code: str) -> Type:
    """The type that an expression means. What is no type expression is a type of that name."""
    if _depth(code) > MAX_DEPTH:
        return frozenset((Part(code),))
    try:
        return frozenset(_parts(ast.parse(code.strip(), mode="eval").body))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return frozenset((Part(code),))


def _depth(code: str) -> int:
    deepest = depth = 0
    for character in code:
        depth += (character in "[(") - (character in "])")
        deepest = max(deepest, depth)
    return deepest


def _parts(node: ast.expr) -> Iterator[Part]:
    match node:
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            yield from _parts(left)
            yield from _parts(right)
        case ast.Constant(value=None):
            yield Part("None")
        case ast.Constant(value=str(code)):
            yield from parse(code)
        case ast.Subscript(value=base, slice=inner):
            yield from _subscripted(_last_name(base), inner)
        case _ if _last_name(node) in ONLY_FROM_ANSWERS:
            return
        case _:
            yield Part(_last_name(node))


def _subscripted(name: str, inner: ast.expr) -> Iterator[Part]:
    elements = inner.elts if isinstance(inner, ast.Tuple) else [inner]
    if name == "Literal":
        for element in elements:
            yield _literal(element)
    elif name in TRANSPARENT:
        yield from _parts(inner)
    else:
        yield Part(name, tuple(frozenset(_parts(element)) for element in elements))


def _literal(node: ast.expr) -> Part:
    value = ast.literal_eval(node)
    return Part("None") if value is None else Part("Literal", value=repr(value), base=type(value).__name__)


def _last_name(node: ast.expr) -> str:
    """`builtins.list` is `list`."""
    return node.attr if isinstance(node, ast.Attribute) else ast.unparse(node)


# --- walking -----------------------------------------------------------------------------------------------------------


def walk(type_: Type) -> Iterator[Part]:
    """Every part at every depth."""
    for part in type_:
        yield part
        for argument in part.arguments:
            yield from walk(argument)


def values(type_: Type) -> frozenset[str]:
    """The literal values at every depth, as Python spells them."""
    return frozenset(part.value for part in walk(type_) if part.name == "Literal")


def renamed(type_: Type, names: Mapping[str, str]) -> Type:
    """The type with names replaced at every depth."""
    if not names:
        return type_
    return frozenset(
        Part(
            names.get(part.name, part.name),
            tuple(renamed(argument, names) for argument in part.arguments),
            part.value,
            part.base,
        )
        for part in type_
    )


# --- comparing ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The models behind the names in a type. `names` says what a version's names have become in the other one."""

    models: Mapping[ModelKey, Model]
    names: Mapping[str, str] = field(default_factory=dict[str, str])

    def model(self, side: Side, name: str) -> Model | None:
        return self.models.get((side, name))

    def parse(self, code: str) -> Type:
        return renamed(parse(code), self.names)


@dataclass(slots=True)
class Fit:
    """Whether values of one version's types are values of another's; `given` and `wanted` hold the models of each."""

    given: Vocabulary
    wanted: Vocabulary
    side: Side
    assumed: set[tuple[str, str | Type]] = field(default_factory=set[tuple[str, "str | Type"]])
    """What is under comparison: in a cycle two fit if nothing else speaks against it."""
    depth: int = 0

    def fits(self, given: Type, wanted: Type) -> bool:
        """Whether every value of `given` is one of `wanted`; literal values of one base count as equal."""
        return all(self._alternative(one, wanted) for one in _opened(given))

    def _alternative(self, given: Part, wanted: Type) -> bool:
        if any(self._part(given, other) for other in _opened(wanted)):
            return True
        target = self._target(self.given, given.name)
        # a name for a union: each of its members may be another part of what is wanted
        return target is not None and self._assuming((given.name, wanted), lambda: self.fits(target, wanted))

    def _target(self, vocabulary: Vocabulary, name: str) -> Type | None:
        """What a name stands for; None if it is no name for another type."""
        model = vocabulary.model(self.side, name)
        return None if model is None or model.target is None else vocabulary.parse(model.target)

    def _part(self, given: Part, wanted: Part) -> bool:
        if wanted.name in ("Any", "object"):
            return True
        if given.name == "Literal":
            return given.base in (wanted.base, wanted.name) or wanted.name in WIDER.get(given.base, ())
        if wanted.name == "Literal":
            return False
        one, other = SYNONYMS.get(given.name, given.name), SYNONYMS.get(wanted.name, wanted.name)
        if one == other or other in WIDER.get(one, ()):
            return self._arguments(given, wanted)
        return self._models(given.name, wanted.name)

    def _arguments(self, given: Part, wanted: Part) -> bool:
        if len(given.arguments) != len(wanted.arguments):
            return not wanted.arguments
        return all(map(self.fits, given.arguments, wanted.arguments))

    def _models(self, given: str, wanted: str) -> bool:
        """Two models of different names, by what is in them."""
        return self._assuming((given, wanted), lambda: self._contents(given, wanted))

    def _assuming(self, pair: tuple[str, str | Type], fits: Callable[[], bool]) -> bool:
        if pair in self.assumed:
            return True
        if self.depth >= MAX_DEPTH:
            return False
        before = set(self.assumed)
        self.assumed.add(pair)
        self.depth += 1
        fit = fits()
        self.depth -= 1
        if not fit:
            self.assumed = before
        return fit

    def _contents(self, given: str, wanted: str) -> bool:
        target = self._target(self.wanted, wanted)
        if target is not None:
            return self.fits(frozenset((Part(given),)), target)
        one, other = self.given.model(self.side, given), self.wanted.model(self.side, wanted)
        return one is not None and one.target is None and other is not None and self._fields(one, other)

    def _fields(self, given: Model, wanted: Model) -> bool:
        """A response must have every attribute that is read; a request must hold only known keys, and those required."""
        ours = {one.wire_name: one for one in given.fields}
        theirs = {one.wire_name: one for one in wanted.fields}
        shared = [(ours[key], theirs[key]) for key in sorted(ours.keys() & theirs.keys())]
        if not all(self.fits(self.given.parse(one.type), self.wanted.parse(other.type)) for one, other in shared):
            return False
        if self.side == "models":
            return theirs.keys() <= ours.keys() and all(one.name == other.name for one, other in shared)
        needed = {key for key, one in theirs.items() if one.required}
        return ours.keys() <= theirs.keys() and all(key in ours and ours[key].required for key in needed)


def _opened(type_: Type) -> Iterator[Part]:
    """An open enum is a plain scalar to whoever reads it."""
    for part in type_:
        yield Part(OPEN[part.name]) if part.name in OPEN else part
