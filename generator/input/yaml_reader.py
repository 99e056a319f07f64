"""YAML to plain data, as a stream of events, so that no nesting is too deep and every node has a place.

YAML is read by libyaml's event parser and given the types of the YAML 1.2 core schema; PyYAML's composer is recursive,
and its YAML 1.1 types turn `no` into false and `12:30` into 750.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from .tree import MAX_DEPTH, BadNumber, Fault, Refused, Tree, number, shown

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


def _plain(text: str) -> Any:
    """The value of an unquoted scalar."""
    if text in _WORDS:
        return _WORDS[text]
    match = _PLAIN.fullmatch(text)
    return number(text, match.lastgroup) if match else text


def read_yaml(text: str, tree: Tree) -> None:
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
        raise Refused(Fault(0, "empty-file", "the file holds no document; write the description into it"))


def _read_document_start(event: Any, tree: Tree) -> None:
    if tree.nodes:
        index = event.start_mark.index
        raise Refused(Fault(index, "several-documents", "a second document begins here; keep one document to a file"))


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
        except BadNumber as bad:
            tree.report(index, *bad.args)
    if tag in _SCALAR_TYPES and type(value) not in _SCALAR_TYPES[tag]:
        tree.report(
            index, "bad-tag", f"{shown(event.value)} is not what its tag {_tag(tag)} says; correct one of the two"
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
    return shown("!!" + tag.removeprefix(_CORE) if tag.startswith(_CORE) else tag)
