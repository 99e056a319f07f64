"""Text to plain data: YAML and JSON, read as a stream of nodes, so no nesting is too deep and every node has a place.

YAML is read by libyaml's event parser and given the types of the YAML 1.2 core schema; PyYAML's composer is recursive,
and its YAML 1.1 types turn `no` into false and `12:30` into 750. Text in both languages that JSON cannot express is
refused, since everything behind this module relies on plain JSON values: str keys, finite numbers, no cycles.
"""

from __future__ import annotations

import json.decoder
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import islice
from math import isfinite
from typing import Any, Literal, NamedTuple, NoReturn, TypeAlias

from .json_pointer import ROOT, is_array, is_object, join

MAX_DEPTH = 200
MAX_NODES = 5_000_000
MAX_DIGITS = 1000
MAX_FINDINGS = 100
"""A file may hold a million mistakes; nobody reads further."""

Syntax: TypeAlias = Literal["yaml", "json"]


class Finding(NamedTuple):
    """A problem at a character of the text."""

    at: int
    code: str
    message: str
    pointer: str = ROOT


class Refused(Exception):
    """Reading cannot go on behind this finding."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.message)
        self.finding = finding


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
    findings: list[Finding] = field(default_factory=list[Finding])
    container: Any = None
    """The innermost open object or array."""
    key: str | None = None
    """The key whose value comes next; None inside an object means that a key comes next."""
    nodes: int = 0
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
                f"the key {_shown(key)} is given twice in one object; remove or rename one of the two",
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

    def report(self, index: int, code: str, message: str) -> None:
        self.findings.append(Finding(index, code, message, self.pointer()))
        if len(self.findings) >= MAX_FINDINGS:
            self.refuse(index, "too-many-problems", "reading stops at the hundredth problem; mend these first")

    def refuse(self, index: int, code: str, message: str) -> NoReturn:
        raise Refused(Finding(index, code, message, self.pointer()))

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
            raise Refused(Finding(index, "too-deep", message, join(self._path[1:6])))

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


class Lines:
    """Line and column (both from 1) of the characters of a text. CR, LF and CR LF end a line, as in every editor."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(match.end() for match in re.finditer(r"\r\n|\r|\n", text))]

    def place(self, index: int) -> tuple[int, int]:
        line = bisect_right(self._starts, index)
        return line, index - self._starts[line - 1] + 1


def parse(text: str, syntax: Syntax, *, with_places: bool = False) -> Tree:
    """Reads one document. What is wrong is in the tree's `findings`; then its data must not be used."""
    tree = Tree(places={} if with_places else None)
    tree.findings.extend(islice(_control_characters(text), MAX_FINDINGS))
    if tree.findings:
        return tree
    try:
        (_read_json if syntax == "json" else _read_yaml)(text, tree)
    except Refused as refused:
        tree.findings.append(refused.finding)
    else:
        if not is_object(tree.root):
            found = "an array" if is_array(tree.root) else "a single value"
            message = f"the file holds {found}; it must hold an object with the keys of a description"
            tree.findings.append(Finding(tree.root_index, "not-an-object", message))
    return tree


def _control_characters(text: str) -> Iterator[Finding]:
    for match in re.finditer("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]", text):
        code = ord(match.group())
        message = (
            f"the character U+{code:04X} is not allowed in a description; remove it, or write it as an escape in quotes"
        )
        yield Finding(match.start(), "control-character", message)


def _shown(text: str) -> str:
    return repr(text if len(text) <= 60 else text[:57] + "...")


# --- YAML ------------------------------------------------------------------------------------------------------------

_CORE = "tag:yaml.org,2002:"
_STARTS = frozenset("+-.0123456789~nNtTfF")
"""First characters of plain scalars that may be something else than text."""
_PLAIN = re.compile(
    r"(?P<int>[-+]?(?:0|[1-9][0-9]*))"
    r"|(?P<base>0o[0-7]+|0x[0-9a-fA-F]+)"
    r"|(?P<float>[-+]?(?:\.[0-9]+|(?:0|[1-9][0-9]*)(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)"
    r"|(?P<odd>[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))"
)
"""Numbers of the YAML 1.2 core schema without leading zeros: `010` is 8 to YAML 1.1 and 10 to 1.2, so it stays text."""
_WORDS: dict[str, bool | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_LONGEST_KEY = 1024
"""Characters of a key without `?`, after YAML 1.2, 7.4.2; one more line or character, and it is none."""
_SCALAR_TYPES: dict[str, tuple[type, ...]] = {
    "!": (str,),
    _CORE + "str": (str,),
    _CORE + "int": (int,),
    _CORE + "float": (int, float),
    _CORE + "bool": (bool,),
    _CORE + "null": (type(None),),
}


class _BadNumber(Exception):
    """A number that JSON cannot express: code and message."""


def _number(text: str, kind: str | None) -> int | float:
    """The number that `text` spells; `kind` names the group of `_PLAIN` that matched."""
    if kind == "odd":
        raise _BadNumber("not-finite", f"{text} is not a JSON number; give a finite one or quote it")
    if len(text) > MAX_DIGITS:
        raise _BadNumber("number-too-long", f"a number has more than {MAX_DIGITS} digits; shorten or quote it")
    if kind == "int":
        return int(text)
    if kind == "base":
        return int(text, 0)
    value = float(text)
    if not isfinite(value):
        raise _BadNumber("not-finite", f"{text} is beyond the range of a float; give a smaller one or quote it")
    return value


def _plain(text: str) -> Any:
    """The value of an unquoted scalar."""
    if text in _WORDS:
        return _WORDS[text]
    match = _PLAIN.fullmatch(text)
    return _number(text, match.lastgroup) if match else text


def _read_yaml(text: str, tree: Tree) -> None:
    import yaml

    stream: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text)
    try:
        _read_events(stream.get_event, tree, yaml)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        index = mark.index if mark else 0
        if _may_be_too_deep(text, index, tree):
            unlimited: Any = yaml.SafeLoader(text)
            with suppress(yaml.MarkedYAMLError):
                _read_events(unlimited.get_event, Tree(), yaml)
        what = ": ".join(part for part in (error.context, error.problem) if part)
        tree.refuse(index, "bad-syntax", f"this is not valid YAML ({what}); correct it here or just before")


def _may_be_too_deep(text: str, index: int, tree: Tree) -> bool:
    """Whether libyaml's error at `index` may be its own limit of nesting, which newer versions have (0.2.6: 1,000).

    A bracket may begin a key, and a key's colon is looked for up to `_LONGEST_KEY` characters ahead: so libyaml can come
    to its limit before it has told of the containers that exceed ours. PyYAML's own slow reader, which knows no limit,
    then says what is wrong first.
    """
    ahead = text[max(index - _LONGEST_KEY, 0) : index]
    return tree.depth() + ahead.count("[") + ahead.count("{") > MAX_DEPTH


def _read_events(get_event: Callable[[], Any], tree: Tree, yaml: Any) -> None:
    """The loop that all YAML goes through; what it does per scalar decides how long loading takes."""
    scalar, mapping, sequence = yaml.ScalarEvent, yaml.MappingStartEvent, yaml.SequenceStartEvent
    ends = (yaml.MappingEndEvent, yaml.SequenceEndEvent)
    while True:
        event = get_event()
        kind: Any = event.__class__
        if kind is scalar:
            if tree.key is None and tree.container.__class__ is dict:
                _read_key(event, tree)
            elif event.anchor is None and event.tag is None and not event.implicit[0]:
                tree.add(event.value, event.start_mark.index)
            else:
                _read_scalar(event, tree)
        elif kind in ends:
            tree.close()
        elif kind is mapping or kind is sequence:
            _read_container(event, tree, is_mapping=kind is mapping)
        elif kind is yaml.AliasEvent:
            _refuse_complex_key(event, tree)
            tree.alias(event.anchor, event.start_mark.index)
        elif kind is yaml.StreamEndEvent:
            break
        elif kind is yaml.DocumentStartEvent:
            _read_document_start(event, tree)
    if not tree.nodes:
        raise Refused(Finding(0, "empty-file", "the file holds no document; write the description into it"))


def _read_document_start(event: Any, tree: Tree) -> None:
    if tree.nodes:
        index = event.start_mark.index
        raise Refused(Finding(index, "several-documents", "a second document begins here; keep one document to a file"))


def _read_key(event: Any, tree: Tree) -> None:
    tag = event.tag
    if tag is not None and tag not in _SCALAR_TYPES:
        _report_tag(event, tree)
    if event.anchor is not None:
        tree.anchor_scalar(event.anchor, event.value)
    index = event.start_mark.index
    tree.name(event.value, index)
    if event.value == "<<" and event.implicit[0]:
        tree.report(
            index, "merge-key", "merge keys (`<<`) exist in YAML 1.1 only; write the keys out, or quote the key"
        )


def _read_scalar(event: Any, tree: Tree) -> None:
    value: Any = event.value
    tag = event.tag
    index = event.start_mark.index
    plain = event.implicit[0] if tag is None else _SCALAR_TYPES.get(tag) != (str,)
    if tag is not None and tag not in _SCALAR_TYPES:
        _report_tag(event, tree)
    elif plain and (not value or value[0] in _STARTS):
        try:
            value = _plain(value)
        except _BadNumber as bad:
            tree.report(index, *bad.args)
    if tag in _SCALAR_TYPES and type(value) not in _SCALAR_TYPES[tag]:
        tree.report(
            index, "bad-tag", f"{_shown(event.value)} is not what its tag {_tag(tag)} says; correct one of the two"
        )
    if event.anchor is not None:
        tree.anchor_scalar(event.anchor, value)
    tree.add(value, index)


def _read_container(event: Any, tree: Tree, *, is_mapping: bool) -> None:
    _refuse_complex_key(event, tree)
    if event.tag not in (None, "!", _CORE + ("map" if is_mapping else "seq")):
        _report_tag(event, tree)
    tree.open({} if is_mapping else [], event.start_mark.index, event.anchor)


def _refuse_complex_key(event: Any, tree: Tree) -> None:
    if tree.expects_key():
        index = event.start_mark.index
        tree.refuse(
            index, "complex-key", "a key is an array, an object or an alias; JSON keys are text, so write it out"
        )


def _report_tag(event: Any, tree: Tree) -> None:
    what = f"the tag {_tag(event.tag)} has no meaning in a description; remove it"
    tree.report(event.start_mark.index, "unknown-tag", what)


def _tag(tag: str) -> str:
    return _shown("!!" + tag.removeprefix(_CORE) if tag.startswith(_CORE) else tag)


# --- JSON ------------------------------------------------------------------------------------------------------------

_ATOM = re.compile(
    r"(?P<int>-?(?:0|[1-9][0-9]*))(?![0-9.eE])"
    r"|(?P<float>-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)"
    r"|(?P<odd>NaN|-?Infinity)"
    r"|(?P<word>true|false|null)"
)
_scan_string: Callable[[str, int], tuple[str, int]] = json.decoder.scanstring  # type: ignore[attr-defined]
"""The standard library's own reader of what follows a double quote: the text and the index behind it."""
_SURROGATE = re.compile("[\ud800-\udfff]")


def _read_json(text: str, tree: Tree) -> None:
    """One value and nothing behind it. A loop instead of recursion: the tree itself knows what is open."""
    index = _skip_space(text, 0)
    if index == len(text):
        raise Refused(Finding(0, "empty-file", "the file holds no document; write the description into it"))
    index = _read_json_value(text, index, tree)
    while tree.container is not None:
        index = _skip_space(text, index)
        char = text[index : index + 1]
        if char == ("}" if is_object(tree.container) else "]"):
            tree.close()
            index += 1
            continue
        if tree.container:
            index = _expect(",", text, index, tree)
        if is_object(tree.container):
            index = _read_json_key(text, index, tree)
        index = _read_json_value(text, index, tree)
    index = _skip_space(text, index)
    if index != len(text):
        raise Refused(Finding(index, "several-documents", "more text follows the JSON value; keep one value to a file"))


def _skip_space(text: str, index: int) -> int:
    while text.startswith((" ", "\n", "\t", "\r"), index):
        index += 1
    return index


def _expect(char: str, text: str, index: int, tree: Tree) -> int:
    """The index of what follows `char` and the space around it."""
    index = _skip_space(text, index)
    if not text.startswith(char, index):
        _refuse_json(f"{char!r} is expected", text, index, tree)
    return _skip_space(text, index + 1)


def _refuse_json(what: str, text: str, index: int, tree: Tree) -> NoReturn:
    found = _shown(text[index]) if index < len(text) else "the end of the file"
    tree.refuse(index, "bad-syntax", f"this is not valid JSON ({what}, {found} found); correct it here or just before")


def _read_json_key(text: str, index: int, tree: Tree) -> int:
    if not text.startswith('"', index):
        _refuse_json("a key in double quotes is expected", text, index, tree)
    key, end = _json_string(text, index, tree)
    tree.name(key, index)
    return _expect(":", text, end, tree)


def _read_json_value(text: str, index: int, tree: Tree) -> int:
    char = text[index : index + 1]
    if char == '"':
        value, end = _json_string(text, index, tree)
        tree.add(value, index)
        return end
    if char == "{" or char == "[":
        tree.open({} if char == "{" else [], index)
        return index + 1
    match = _ATOM.match(text, index)
    if match is None:
        _refuse_json("a value is expected", text, index, tree)
    tree.add(_json_atom(match, tree), index)
    return match.end()


def _json_string(text: str, index: int, tree: Tree) -> tuple[str, int]:
    try:
        value, end = _scan_string(text, index + 1)
    except ValueError as error:
        _refuse_json(getattr(error, "msg", str(error)), text, getattr(error, "pos", index), tree)
    if "\\" in text[index:end] and _SURROGATE.search(value):
        message = "the text holds half of a surrogate pair; write both halves or the character itself"
        tree.report(index, "lone-surrogate", message)
    return value, end


def _json_atom(match: re.Match[str], tree: Tree) -> Any:
    text = match.group()
    if match.lastgroup == "word":
        return _WORDS[text]
    try:
        return _number(text, match.lastgroup)
    except _BadNumber as bad:
        tree.report(match.start(), *bad.args)
        return 0
