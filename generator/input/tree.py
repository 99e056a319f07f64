"""Plain data as a reader builds it, node by node: what is open, how deep and how large it is, and where things are."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from math import isfinite
from typing import Any, NamedTuple, NoReturn

from .json_pointer import ROOT, is_array, is_object, join

MAX_DEPTH = 200
MAX_NODES = 5_000_000
MAX_ALIASED = 50_000
"""Nodes that aliases may add to a file, beside `ALIAS_FACTOR` times what is written in it."""
ALIAS_FACTOR = 20
MAX_DIGITS = 1000
MAX_FAULTS = 100
"""A file may hold a million mistakes; nobody reads further."""


class Fault(NamedTuple):
    """What is wrong at a character of the text."""

    at: int
    code: str
    message: str
    pointer: str = ROOT


class Refused(Exception):
    """Reading cannot go on behind this fault."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.message)
        self.fault = fault


@dataclass(slots=True)
class _Anchor:
    """A node that aliases may refer to; `size` counts its nodes and is 0 until it is complete."""

    value: Any
    start: int
    size: int = 0


@dataclass(slots=True)
class Tree:
    """Plain data as it grows, node by node. `places`, if wanted, maps container id and key to a character index."""

    places: dict[int, dict[str | int, int]] | None = None
    root: Any = None
    root_index: int = 0
    faults: list[Fault] = field(default_factory=list[Fault])
    container: Any = None
    """The innermost open object or array."""
    key: str | None = None
    """The key whose value comes next; None inside an object means that a key comes next."""
    nodes: int = 0
    """All nodes so far, keys and repeated ones included."""
    aliased: int = 0
    """Those of them that aliases repeat."""
    _open: list[tuple[Any, _Anchor | None]] = field(default_factory=list[tuple[Any, _Anchor | None]])
    _path: list[str | int] = field(default_factory=list[str | int])
    _anchors: dict[str, _Anchor] = field(default_factory=dict[str, _Anchor])
    _heights: dict[int, int] = field(default_factory=dict[int, int])

    def expects_key(self) -> bool:
        return self.key is None and self.container.__class__ is dict

    def name(self, key: str, index: int) -> None:
        """The key of the value that comes next."""
        container = self.container
        self.nodes += 1
        self.key = key
        if key in container:
            self.report(
                index,
                "duplicate-key",
                f"the key {shown(key)} is given twice in one object; remove or rename one of the two",
            )
        if self.places is not None:
            self.places.setdefault(id(container), {})[key] = index

    def add(self, value: Any, index: int) -> None:
        """A value at the place where the stream is."""
        self.nodes += 1
        if self.nodes > MAX_NODES:
            self.refuse(
                index, "too-many-nodes", f"there are more than {MAX_NODES:,} nodes, aliases expanded; split the file"
            )
        container = self.container
        if container.__class__ is dict:
            container[self.key] = value
            self.key = None
        elif container is None:
            self.root, self.root_index = value, index
        else:
            if self.places is not None:
                self.places.setdefault(id(container), {})[len(container)] = index
            container.append(value)

    def open(self, container: dict[str, Any] | list[Any], index: int, anchor: str | None = None) -> None:
        """A container begins; what follows until `close` goes into it."""
        key = self.key
        self.add(container, index)
        self._check_depth(1, index)
        parent = self.container
        self._path.append(key if key is not None else len(parent or ()) - 1)
        mark = None
        if anchor is not None:
            mark = self._anchors[anchor] = _Anchor(container, self.nodes)
        self._open.append((parent, mark))
        self.container = container

    def close(self) -> None:
        """The innermost container ends."""
        self.container, mark = self._open.pop()
        self._path.pop()
        if mark is not None:
            mark.size = self.nodes - mark.start + 1

    def anchor_scalar(self, anchor: str, value: Any) -> None:
        self._anchors[anchor] = _Anchor(value, self.nodes, size=1)

    def alias(self, anchor: str, index: int) -> None:
        """The value of an anchor once more. It is shared, not copied, but counts in full."""
        target = self._anchors.get(anchor)
        if target is None:
            self.refuse(
                index,
                "unknown-alias",
                f"no anchor &{anchor} precedes the alias *{anchor}; add it or write the value out",
            )
        if not target.size:
            self.refuse(
                index,
                "recursive-alias",
                f"the alias *{anchor} lies inside its own anchor; JSON values cannot be cyclic",
            )
        self._check_depth(self._height(target.value), index)
        self.add(target.value, index)
        self.nodes += target.size - 1
        self.aliased += target.size - 1
        if self.aliased > MAX_ALIASED + ALIAS_FACTOR * (self.nodes - self.aliased):
            message = (
                f"with the alias *{shown(anchor)[1:-1]} more is repeated than a file of this size may; write it out"
            )
            self.refuse(index, "too-many-aliases", message)

    def report(self, index: int, code: str, message: str) -> None:
        self.faults.append(Fault(index, code, message, self.pointer()))
        if len(self.faults) >= MAX_FAULTS:
            self.refuse(index, "too-many-problems", "reading stops at the hundredth problem; mend these first")

    def refuse(self, index: int, code: str, message: str) -> NoReturn:
        raise Refused(Fault(index, code, message, self.pointer()))

    def pointer(self) -> str:
        """Where the stream is."""
        steps: list[str | int] = [*self._path[1:]]
        if self.key is not None:
            steps.append(self.key)
        elif is_array(self.container):
            steps.append(len(self.container))
        return join(steps)

    def depth(self) -> int:
        """Containers that are open."""
        return len(self._open)

    def _check_depth(self, more: int, index: int) -> None:
        if self.depth() + more > MAX_DEPTH:
            message = f"values nest more than {MAX_DEPTH} levels deep here; flatten them"
            raise Refused(Fault(index, "too-deep", message, join(self._path[1:6])))

    def _height(self, value: Any) -> int:
        """Levels of containers in a complete value."""
        if is_object(value):
            children = list(value.values())
        elif is_array(value):
            children = value
        else:
            return 0
        known = self._heights.get(id(value))
        if known is None:
            known = self._heights[id(value)] = 1 + max(map(self._height, children), default=0)
        return known


def shown(text: str) -> str:
    return repr(text if len(text) <= 60 else text[:57] + "...")


class Lines:
    """Line and column (both from 1) of the characters of a text. CR, LF and CR LF end a line, as in every editor."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(match.end() for match in re.finditer(r"\r\n|\r|\n", text))]

    def place(self, index: int) -> tuple[int, int]:
        line = bisect_right(self._starts, index)
        return line, index - self._starts[line - 1] + 1


class BadNumber(Exception):
    """A number that JSON cannot express: code and message."""


def number(text: str, kind: str | None) -> int | float:
    """The number that `text` spells; `kind` names the group of `_PLAIN` that matched."""
    if kind == "odd":
        raise BadNumber("not-finite", f"{text} is not a JSON number; give a finite one or quote it")
    if len(text) > MAX_DIGITS:
        raise BadNumber("number-too-long", f"a number has more than {MAX_DIGITS} digits; shorten or quote it")
    if kind == "int":
        return int(text)
    if kind == "base":
        return int(text, 0)
    value = float(text)
    if not isfinite(value):
        raise BadNumber("not-finite", f"{text} is beyond the range of a float; give a smaller one or quote it")
    return value
