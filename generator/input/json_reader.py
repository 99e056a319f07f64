"""JSON to plain data: by the standard library where the text is sound, and node by node where it has to be told why not."""

from __future__ import annotations

import json
import json.decoder
import re
from collections.abc import Callable
from typing import Any, NoReturn

from .json_pointer import is_array, is_object
from .tree import MAX_DEPTH, MAX_DIGITS, MAX_NODES, BadNumber, Fault, Refused, Tree, number, shown

_WORDS = {"true": True, "false": False, "null": None}

_ATOM = re.compile(
    r"(?P<int>-?(?:0|[1-9][0-9]*))(?![0-9.eE])"
    r"|(?P<float>-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)"
    r"|(?P<odd>NaN|-?Infinity)"
    r"|(?P<word>true|false|null)"
)
_scan_string: Callable[[str, int], tuple[str, int]] = json.decoder.scanstring  # type: ignore[attr-defined]
"""The standard library's own reader of what follows a double quote: the text and the index behind it."""
_SURROGATE = re.compile("[\ud800-\udfff]")


def read_json(text: str, tree: Tree) -> None:
    """One value and nothing behind it. A loop instead of recursion: the tree itself knows what is open."""
    index = _skip_space(text, 0)
    if index == len(text):
        raise Refused(Fault(0, "empty-file", "the file holds no document; write the description into it"))
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
        raise Refused(Fault(index, "several-documents", "more text follows the JSON value; keep one value to a file"))


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
    found = shown(text[index]) if index < len(text) else "the end of the file"
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
        return number(text, match.lastgroup)
    except BadNumber as bad:
        tree.report(match.start(), *bad.args)
        return 0


# --- the way for sound texts -----------------------------------------------------------------------------------------


class _Unsound(Exception):
    """The text needs a closer look."""


def sound_json(text: str) -> dict[str, Any] | None:
    """The object that a sound text holds; None where something may be wrong with it, which `read_json` then tells."""
    at_most = 1 + sum(map(text.count, "{[,:"))
    if at_most > MAX_NODES or _SURROGATE_ESCAPE.search(text):
        return None
    try:
        data = json.loads(
            text,
            object_pairs_hook=_without_duplicates,
            parse_int=_short_int,
            parse_float=_finite,
            parse_constant=_finite,
        )
    except (ValueError, RecursionError, _Unsound):
        return None
    return data if is_object(data) and not _is_too_deep(data) else None


_SURROGATE_ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")


def _without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _Unsound
    return found


def _short_int(text: str) -> int:
    if len(text) > MAX_DIGITS:
        raise _Unsound
    return int(text)


def _finite(text: str) -> float:
    if len(text) > MAX_DIGITS:
        raise _Unsound
    try:
        return float(number(text, "float"))
    except BadNumber:
        raise _Unsound from None


def _is_too_deep(data: Any) -> bool:
    level = [data]
    for _ in range(MAX_DEPTH):
        below = [value for node in level for value in (node.values() if is_object(node) else node)]
        level = [value for value in below if is_object(value) or is_array(value)]
        if not level:
            return False
    return True
