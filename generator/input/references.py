"""References to other files: a description and all that it draws in, as one document.

Nothing outside of the description's folder is read, and nothing is fetched. What a reference leads to in another file and
OpenAPI has components for becomes a component, under the key that it has there or the name of its file; anything else (a
path item, a list of parameters) is put in the reference's place. Problems tell the places in the files themselves.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, count
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple

from ..diagnostics import InputError, Problem, Severity
from ..openapi.fields import Shape
from ..openapi.grammar import OBJECTS, held_by
from .anchors import resolve_names
from .document import Document
from .files_below import FilesBelow, NotRead
from .json_pointer import is_array, is_object, join, lookup, split, step, unquoted
from .origins import Origins, Steps
from .tree import MAX_DEPTH

MAX_INLINED = 20_000
"""How often something that is no component may be put in a reference's place."""

DEFINITIONS = ("$defs", "definitions", "schemas")
"""Keys whose members have names that they are known by."""


EXAMPLES = {
    "media type": "example",
    "schema": "example",
    "parameter": "example",
    "header": "example",
    "example": "value",
}
"""Where the objects of a kind have an example."""


class Grammar(NamedTuple):
    """What references may stand for, in an edition of OpenAPI."""

    held_by: Callable[[str], Sequence[tuple[str, Shape, str]]]
    sections: Mapping[str, Steps]
    """Where components of a kind are kept."""


OPENAPI_3 = Grammar(
    held_by,
    {
        field.kind: ("components", key)
        for key, field in OBJECTS["components"].items()
        if field.since == "3.0"  # so that a description stays one of its own edition
    },
)


class Target(NamedTuple):
    """A node of a file."""

    file: str
    steps: Steps

    def below(self, *more: str) -> Target:
        return Target(self.file, (*self.steps, *more))


ROOT = ""
"""The description itself, among the files."""


def join_files(document: Document, path: Path, grammar: Grammar = OPENAPI_3) -> tuple[Document, tuple[Problem, ...]]:
    """`document`, which was read from `path`, without references to other files; and what is wrong with these.

    Raises InputError where one of the files cannot be a part of a description.
    """
    files = FilesBelow(path.parent.resolve(), path.parent)
    document, odd = resolve_names(document)
    files.take(ROOT, document)
    joining = _Joining(files, files.own(path.name), grammar)
    joined = joining.joined()
    problems = [*odd, *files.warnings, *joining.problems]
    if files.faults:
        raise InputError(tuple(sorted({*files.faults, *problems})))
    return joined, tuple(problems)


@dataclass(slots=True)
class _Unit:
    """What is built: the description, or a component out of another file."""

    kind: str
    data: Any = None
    moves: list[tuple[Steps, Target]] = field(default_factory=list[tuple[Steps, Target]])
    """Nodes, by their steps in `data`, that do not come from where their parent does."""


class _Joining:
    def __init__(self, files: FilesBelow, name: str, grammar: Grammar) -> None:
        self._files = files
        self._own = name
        """The description's own path."""
        self._grammar = grammar
        self.problems: list[Problem] = []
        self._units: dict[Target, _Unit] = {}
        self._waiting: list[Target] = []
        self._at_home: dict[Target, str] = {}
        """What stands in the place of a component of the description: its pointer."""
        self._open: list[tuple[dict[str, Any], str, Target]] = []
        """References whose pointers are known in the end."""
        self._inlined = 0
        self._following: list[Target] = []

    def joined(self) -> Document:
        root = _Unit("description")
        base = self._files[ROOT].document
        root.data = self._taken(base.data, root.kind, Target(ROOT, ()), root, ())
        while self._waiting:
            target = self._waiting.pop()
            unit = self._units[target]
            unit.data = self._taken(self._value(target), unit.kind, target, unit, ())
        origins = Origins(base, is_told=True)
        self._move(origins, root, ())
        pointers = self._placed(root.data, origins)
        for node, key, target in self._open:
            node[key] = pointers(target)
        others = {name: file.document.sha256 for name, file in self._files.files.items() if name != ROOT}
        return replace(base, data=root.data, find=origins.find, told=origins.told, others=tuple(sorted(others.items())))

    # --- building ------------------------------------------------------------------------------------------------------

    def _taken(self, value: Any, kind: str, source: Target, unit: _Unit, place: Steps) -> Any:
        """A node as it stands in the result, at `place` of what is built."""
        if not is_object(value):
            return value
        if len(place) > MAX_DEPTH:
            self._report(source, "too-deep", f"references nest more than {MAX_DEPTH} levels deep here; flatten them")
            return {}
        taken = dict(value)
        ref = value.get("$ref")
        if isinstance(ref, str):
            is_home = unit.kind == "description" and place[:-1] == self._grammar.sections.get(kind)
            if kind in self._grammar.sections and not (is_home and len(value) == 1):
                self._refer(taken, "$ref", ref, kind, source.below("$ref"))
            else:
                return self._in_place(taken, ref, kind, source, unit, place, is_home=is_home)
        if kind == "discriminator":
            self._map(taken, source)
            return taken
        if kind in EXAMPLES and is_object(value.get(EXAMPLES[kind])):
            taken[EXAMPLES[kind]] = self._example(value[EXAMPLES[kind]], source)
        if kind == "callback":
            return self._each(taken, "fields", "path item", source, unit, place)
        for key, shape, below in self._grammar.held_by(kind):
            if key in value:
                taken[key] = self._each(value[key], shape, below, source.below(key), unit, (*place, key))
        for key in value if kind == "description" else ():
            if taken[key] is value[key] and is_object(value[key]) and value[key].keys() == {"$ref"}:
                taken[key] = self._each(value[key], "one", key, source.below(key), unit, (*place, key))
        return taken

    def _each(self, value: Any, shape: Shape, kind: str, source: Target, unit: _Unit, place: Steps) -> Any:
        """What lies under a key: a node, or several."""
        if shape == "one":
            return self._taken(value, kind, source, unit, place)
        if is_array(value):
            return [
                self._taken(one, kind, source.below(str(at)), unit, (*place, str(at))) for at, one in enumerate(value)
            ]
        if not is_object(value):
            return value
        if isinstance(value.get("$ref"), str):
            return self._in_place(dict(value), value["$ref"], kind, source, unit, place, shape=shape)
        taken = dict(value)
        for key, one in value.items():
            if shape == "names" or not key.startswith("x-"):
                taken[key] = self._taken(one, kind, source.below(key), unit, (*place, key))
        return taken

    def _refer(self, node: dict[str, Any], key: str, ref: str, kind: str, source: Target) -> None:
        """A reference to what is, or becomes, a component."""
        target = self._target(ref, source)
        if target is None:
            if source.file != ROOT and ref.startswith("#"):
                node[key] = f"{source.file}{ref}"  # which is not what is at the same place of the description
            return
        self._open.append((node, key, target))
        if target.file != ROOT and target not in self._units and target not in self._at_home:
            self._units[target] = _Unit(kind)
            self._waiting.append(target)

    def _in_place(
        self,
        node: dict[str, Any],
        ref: str,
        kind: str,
        source: Target,
        unit: _Unit,
        place: Steps,
        *,
        shape: Shape = "one",
        is_home: bool = False,
    ) -> Any:
        """What a reference leads to, in its place; keys beside it come on top."""
        target = self._target(ref, source.below("$ref"))
        if target is None:
            return node
        if target.file == ROOT or target in self._at_home:
            self._open.append((node, "$ref", target))
            return node
        self._inlined += 1
        if target in self._following or self._inlined > MAX_INLINED:
            code = "reference-cycle" if target in self._following else "too-many-references"
            why = "it leads back to itself" if target in self._following else f"these are more than {MAX_INLINED:,}"
            message = f"{ref[:80]!r} stands for what is no component, and {why}; write it out"
            self._report(source.below("$ref"), code, message)
            return {}
        if is_home:
            self._at_home[target] = join(place)
        unit.moves.append((place, target))
        self._following.append(target)
        taken = self._each(self._value(target), shape, kind, target, unit, place)
        self._following.pop()
        del node["$ref"]
        for key in node if is_object(taken) else ():
            unit.moves.append(((*place, key), source.below(key)))
        return {**taken, **node} if is_object(taken) else taken

    def _example(self, value: dict[str, Any], source: Target) -> Any:
        """An example, which many keep in a file of its own. It is data: what looks like a reference need be none."""
        ref = value.get("$ref")
        if not isinstance(ref, str) or ref.startswith("#") or len(value) > 1:
            return value
        try:
            target = self._followed(self._read(ref, source.file), [])
        except NotRead:
            return value
        return value if target is None else self._value(target)

    def _map(self, discriminator: dict[str, Any], source: Target) -> None:
        """A mapping's values are references or names of components: of the file itself, if it has such, else of the description."""
        mapping = discriminator.get("mapping")
        if is_object(mapping):
            mapping = discriminator["mapping"] = dict(mapping)
            for value in mapping:
                self._mapped(mapping, value, source.below("mapping", value))
        self._mapped(discriminator, "defaultMapping", source.below("defaultMapping"))

    def _mapped(self, node: dict[str, Any], key: str, source: Target) -> None:
        text = node.get(key)
        if not isinstance(text, str):
            return
        if "#" in text or "/" in text or text.lower().endswith((".yaml", ".yml", ".json")):
            self._refer(node, key, text, "schema", source)
        elif source.file != ROOT:
            named = Target(source.file, (*self._grammar.sections["schema"], text))
            if self._followed(named, []) is not None:
                self._refer(node, key, join(named.steps), "schema", source)

    # --- where references lead -----------------------------------------------------------------------------------------

    def _target(self, ref: str, source: Target) -> Target | None:
        """What a reference leads to in the end; None, and a problem is told, where that is nothing.

        One of the description into itself is left to those who know more of it.
        """
        if source.file == ROOT and ref.startswith("#"):
            try:
                lookup(self._files[ROOT].document.data, ref)
            except LookupError:
                pass
            else:
                return None
        severity: Severity = "warning" if "mapping" in source.steps[-2:-1] else "error"
        passed: list[Target] = []
        try:
            found = self._followed(self._read(ref, source.file), passed)
        except NotRead as refused:
            self._report(source, refused.code, f"{ref[:80]!r} is not read: {refused}", severity)
            return None
        if found is not None:
            return found
        if source.file != ROOT or not ref.startswith("#"):
            code, what = "dangling-reference", "there is nothing at"
            if len(passed) > len(set(passed)):
                code, what = "reference-cycle", "only further references, in a circle, are at"
            self._report(source, code, f"{what} {ref[:80]!r}; correct it or what it should lead to", severity)
        return None

    def _read(self, ref: str, holder: str) -> Target:
        """The node that a reference names. Raises NotRead."""
        uri, _, fragment = ref.partition("#")
        file = holder
        if uri:
            file = self._files.path_of(uri, holder or self._own)
            file = ROOT if file == self._own else file
        known = self._files[file]
        if fragment and not fragment.startswith("/"):
            fragment = known.anchors.get(unquoted(fragment), f"#/{fragment}")[1:]
        return Target(file, split(unquoted(fragment)))

    def _followed(self, target: Target, passed: list[Target]) -> Target | None:
        """Where a node is, references on the way to it and in its place followed. Raises NotRead."""
        while target not in passed:
            passed.append(target)
            node: Any = self._files[target.file].document.data
            onward: Target | None = None
            for done, token in enumerate(target.steps):
                try:
                    node = step(node, token)
                except LookupError:
                    ref = node.get("$ref") if is_object(node) else None
                    if not isinstance(ref, str):
                        return None
                    onward = self._read(ref, target.file).below(*target.steps[done:])
                    break
            if onward is None and is_object(node) and node.keys() == {"$ref"} and isinstance(node["$ref"], str):
                onward = self._read(node["$ref"], target.file)
            if onward is None:
                return target
            target = onward
        passed.append(target)
        return None

    def _value(self, target: Target) -> Any:
        node: Any = self._files[target.file].document.data
        for token in target.steps:
            node = step(node, token)
        return node

    # --- where it all goes ---------------------------------------------------------------------------------------------

    def _placed(self, data: dict[str, Any], origins: Origins) -> Callable[[Target], str]:
        """Puts what was drawn in among the components; tells the pointer of each."""
        pointers = dict(self._at_home)

        def pointer_of(target: Target) -> str:
            if target.file == ROOT and target not in pointers:
                return join(target.steps)
            for end in range(len(target.steps), -1, -1):
                outer = target._replace(steps=target.steps[:end])
                if outer in pointers:
                    return join((*split(pointers[outer]), *target.steps[end:]))
            raise LookupError(target)

        inner = {target for target in self._units if self._is_inside(target)}
        for target in sorted(self._units.keys() - inner - pointers.keys()):
            unit = self._units[target]
            section = self._grammar.sections[unit.kind]
            members = data
            for key in section:
                members[key] = dict(members[key]) if is_object(members.get(key)) else {}
                members = members[key]
            key = _free_key(target, members)
            members[key] = unit.data
            pointers[target] = join((*section, key))
            origins.set((*section, key), *self._origin(target))
            self._move(origins, unit, (*section, key))
        return pointer_of

    def _is_inside(self, target: Target) -> bool:
        """Whether it lies in something else that was drawn in, and has no name of its own there."""
        if target.steps[-2:-1] and target.steps[-2] in DEFINITIONS:
            return False
        outer = (target._replace(steps=target.steps[:end]) for end in range(len(target.steps)))
        return any(one in self._units or one in self._at_home for one in outer)

    def _move(self, origins: Origins, unit: _Unit, place: Steps) -> None:
        for steps, target in unit.moves:
            origins.set((*place, *steps), *self._origin(target))

    def _origin(self, target: Target) -> tuple[Document, Steps]:
        return self._files[target.file].document, target.steps

    def _report(self, source: Target, code: str, message: str, severity: Severity = "error") -> None:
        document = self._files[source.file].document
        self.problems.append(document.problem(code, message, join(source.steps), severity))


def _free_key(target: Target, taken: Mapping[str, Any]) -> str:
    """The key of a component out of another file: its own, or the file's name; where that is another's, both, or a number."""
    stem = _plain(PurePosixPath(target.file).stem)
    wishes = [_plain(target.steps[-1]), f"{stem}_{_plain(target.steps[-1])}"] if target.steps else [stem]
    numbered = (f"{wishes[-1]}_{number}" for number in count(2))
    return next(key for key in chain(wishes, numbered) if key not in taken)


def _plain(name: str) -> str:
    """A name with only what the key of a component may hold."""
    return re.sub(r"[^A-Za-z0-9._-]+", "_", name) or "file"
