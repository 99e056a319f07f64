"""Files to documents: plain data that knows the line and column of each of its nodes.

The only stage but `write` that touches the disk.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import Any, Literal, TypeAlias

from ..diagnostics import InputError, Problem, Severity
from .json_pointer import is_array, is_object, join, lookup, split, step
from .json_reader import read_json, sound_json
from .tree import MAX_FAULTS, Fault, Lines, Refused, Tree
from .yaml_reader import read_yaml

Syntax: TypeAlias = Literal["yaml", "json"]

__all__ = ["MAX_BYTES", "Document", "InputError", "Place", "load", "lookup", "read", "unchanged"]

MAX_BYTES = 64 * 2**20

Place: TypeAlias = tuple[str, int, int]
"""File, line and column; both count from 1, 0 means unknown."""


def unchanged(steps: tuple[str, ...]) -> tuple[str, ...]:
    """The steps of a node that stands where its file has it."""
    return steps


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """One description or overlay. `data` must not be changed: stages that alter it make a document of their own."""

    name: str
    """The file's path as it is shown to the user."""
    data: dict[str, Any]
    """Plain JSON values: dict with str keys, list, str, int, float, bool, None."""
    sha256: str
    """Of the file's bytes, in hex."""
    find: Callable[[tuple[str, ...]], Place]
    """The place of the node that the steps lead to, or of its nearest ancestor that is there."""
    told: Callable[[tuple[str, ...]], tuple[str, ...]] = unchanged
    """The steps that lead to that node in the file that `find` names."""
    others: tuple[tuple[str, str], ...] = ()
    """Path below the folder of the description, and SHA-256, of the other files that it was joined from."""
    published: Document | None = None
    """What it was converted from, if it was."""

    def locate(self, pointer: str) -> Place:
        """File, line and column of the node at `pointer`: for the members of an object that of the key."""
        return self.find(split(pointer))

    def problem(self, code: str, message: str, pointer: str, severity: Severity = "error") -> Problem:
        """A problem at `pointer`, with its place."""
        steps = split(pointer)
        return Problem(*self.find(steps), code, message, join(self.told(steps)), severity)


class _Source:
    """The text behind a document. It is read a second time, with places, when one is asked for first."""

    def __init__(self, name: str, text: str, syntax: Syntax) -> None:
        self._name = name
        self._text = text
        self._syntax: Syntax = syntax
        self._lines: Lines | None = None
        self._root: Any = None
        self._root_index = 0
        self._places: dict[int, dict[str | int, int]] = {}

    def find(self, steps: tuple[str, ...]) -> Place:
        if self._lines is None:
            self._read()
        node, index = self._root, self._root_index
        for token in steps:
            try:
                below = step(node, token)
            except LookupError:
                break
            index = self._places[id(node)][token if is_object(node) else int(token)]
            node = below
        assert self._lines is not None
        return (self._name, *self._lines.place(index))

    def _read(self) -> None:
        tree = _parse(self._text, self._syntax, with_places=True)
        self._root, self._root_index, self._places = tree.root, tree.root_index, tree.places or {}
        self._lines = Lines(self._text)


def load(path: Path | str, *, name: str | None = None) -> Document:
    """Reads a YAML or JSON file; `name` is shown instead of its path.

    Raises InputError for whatever is wrong with the file.
    """
    shown = str(path) if name is None else name
    try:
        with open(path, "rb") as file:
            content = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise InputError((_unreadable(shown, error),)) from None
    return read(content, shown)


def read(content: bytes, name: str) -> Document:
    """A document from a file's bytes. Its name's ending says whether it is JSON or YAML, else a first brace does.

    Raises InputError with everything that is wrong.
    """
    text = _decoded(content, name)
    syntax = _syntax(name, text)
    tree = _parse(text, syntax)
    if tree.faults:
        lines = Lines(text)
        found = {Problem(name, *lines.place(at), code, message, pointer) for at, code, message, pointer in tree.faults}
        raise InputError(tuple(sorted(found)))
    return Document(name, tree.root, sha256(content).hexdigest(), _Source(name, text, syntax).find)


def _unreadable(name: str, error: OSError | ValueError) -> Problem:
    if isinstance(error, FileNotFoundError):
        return Problem(name, 0, 0, "file-not-found", "there is no such file; check the path")
    if isinstance(error, IsADirectoryError):
        return Problem(name, 0, 0, "not-a-file", "this is a folder; name a file in it")
    reason = error.strerror if isinstance(error, OSError) else error
    return Problem(name, 0, 0, "unreadable-file", f"the file cannot be read ({reason}); check its path and permissions")


def _decoded(content: bytes, name: str) -> str:
    if len(content) > MAX_BYTES:
        message = f"the file is larger than {MAX_BYTES // 2**20} MiB; split it or remove what is not needed"
        raise InputError((Problem(name, 0, 0, "file-too-large", message),))
    try:
        return content.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8").removeprefix("\ufeff")
        message = f"the byte 0x{content[error.start]:02X} is not valid UTF-8; save the file as UTF-8"
        raise InputError((Problem(name, *Lines(before).place(len(before)), "bad-encoding", message),)) from None


def _syntax(name: str, text: str) -> Syntax:
    suffix = Path(name).suffix.lower()
    if suffix == ".json":
        return "json"
    if suffix in (".yaml", ".yml"):
        return "yaml"
    return "json" if text.lstrip()[:1] == "{" else "yaml"


def _parse(text: str, syntax: Syntax, *, with_places: bool = False) -> Tree:
    """Reads one document. What is wrong is in the tree's `faults`; then its data must not be used."""
    tree = Tree(places={} if with_places else None)
    tree.faults.extend(islice(_control_characters(text, syntax), MAX_FAULTS))
    if tree.faults:
        return tree
    if syntax == "json" and not with_places and (sound := sound_json(text)) is not None:
        tree.root = sound
        return tree
    try:
        (read_json if syntax == "json" else read_yaml)(text, tree)
    except Refused as refused:
        tree.faults.append(refused.fault)
    else:
        if not is_object(tree.root):
            found = "an array" if is_array(tree.root) else "a single value"
            message = f"the file holds {found}; it must hold an object with the keys of a description"
            tree.faults.append(Fault(tree.root_index, "not-an-object", message))
    return tree


_CONTROLS: dict[Syntax, str] = {
    "json": "[\x00-\x08\x0b\x0c\x0e-\x1f]",
    "yaml": "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]",
}
"""What a file may not hold as it is: RFC 8259, section 7, and YAML 1.2, section 5.1 (and NEL, a line end to libyaml only)."""


def _control_characters(text: str, syntax: Syntax) -> Iterator[Fault]:
    for match in re.finditer(_CONTROLS[syntax], text):
        code = ord(match.group())
        message = (
            f"the character U+{code:04X} is not allowed in a description; remove it, or write it as an escape in quotes"
        )
        yield Fault(match.start(), "control-character", message)
