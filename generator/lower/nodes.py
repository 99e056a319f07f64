"""The schema nodes of a document: where references lead, and what a single node says. No types are made here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from ..diagnostics import Problem, Severity
from ..input.document import Document
from ..input.json_pointer import is_array, is_object, join, lookup, split, unquoted
from ..names.words import word_set

COMPONENTS = "#/components/schemas/"

SHAPE_KEYS = frozenset(
    ("type", "properties", "additionalProperties", "items", "prefixItems", "enum", "const", "oneOf", "anyOf", "allOf")
)
"""Keywords that say what a value looks like; a schema with none of them only constrains or describes."""

PYTHON_TYPES: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
}

ANNOTATIONS = word_set(
    "$comment default deprecated description example examples externalDocs nullable readOnly title writeOnly xml"
)
"""Keywords that allow and forbid nothing."""

Node = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Part:
    """A schema node and its place."""

    node: Node
    pointer: str


class Unresolvable(Exception):
    """A reference that leads nowhere; the node that holds it degrades to `any`."""


def as_object(value: object) -> Node:
    """`value` if it is an object; else an empty one, since odd input degrades and does not stop a run."""
    return value if is_object(value) else {}


def is_component(pointer: str) -> bool:
    """Whether `pointer` leads to a component schema, not into one."""
    return pointer.startswith(COMPONENTS) and "/" not in pointer[len(COMPONENTS) :]


# --- what a node says ------------------------------------------------------------------------------------------------


def text(node: Node, key: str) -> str:
    value = node.get(key)
    return value if isinstance(value, str) else ""


def members_of(part: Part, key: str) -> Iterator[Part]:
    """The schemas listed under `key`."""
    value = part.node.get(key)
    for index, member in enumerate(value if is_array(value) else ()):
        if is_object(member):
            yield Part(cast("Node", member), f"{part.pointer}/{key}/{index}")


def types_of(node: Node) -> list[str]:
    """The types that a node declares, null only where it is the only one."""
    declared = node.get("type")
    listed = declared if is_array(declared) else [declared]
    return [one for one in listed if isinstance(one, str) and one != "null"] or (["null"] if "null" in listed else [])


def implied_type(node: Node) -> str:
    """Many schemas leave `type` out; the keywords that only make sense for one type say which is meant."""
    if is_object(node.get("properties")) or is_object(node.get("additionalProperties")):
        return "object"
    return "array" if "items" in node else "any"


def required_of(node: Node) -> list[str]:
    declared = node.get("required")
    return [name for name in declared if isinstance(name, str)] if is_array(declared) else []


def enum_agrees(values: Sequence[object], types: Sequence[str]) -> bool:
    """Whether the values of an enum are of its types; `type: string, enum: [1.0, 2.0]` forgot the quotes."""
    kinds = tuple(kind for type_ in types for kind in PYTHON_TYPES.get(type_, ()))
    return bool(values) and (not kinds or all(value is None or type(value) in kinds for value in values))


def takes_anything(node: Node) -> bool:
    return all(key in ANNOTATIONS or key.startswith("x-") for key in node)


def says_null(node: Node) -> bool:
    """Whether the node itself takes null, in any of the ways that 3.0 and 3.1 know."""
    return (
        node.get("nullable") is True
        or node.get("type") == "null"
        or (is_array(node.get("type")) and "null" in node["type"])
        or (is_array(node.get("enum")) and None in node["enum"])
        or ("const" in node and node["const"] is None)
    )


# --- where references lead -------------------------------------------------------------------------------------------


class Nodes:
    """The data of one document, and the problems met in it."""

    def __init__(self, document: Document, data: Node, *, tolerant: bool) -> None:
        self._document = document
        self._data = data
        self._tolerant = tolerant
        self.problems: list[Problem] = []
        self._nullability: dict[str, bool] = {}

    def report_lost(self, code: str, message: str, pointer: str) -> None:
        """Report what validation should have refused; a run that tolerates it has heard of it from there."""
        if not self._tolerant:
            self.report(code, message, pointer)

    def note(self, code: str, message: str, pointer: str) -> None:
        """Tell of something that is sound."""
        self.problems.append(self._document.problem(code, message, pointer, "note"))

    def report(self, code: str, message: str, pointer: str, *, warning: bool = False) -> None:
        severity: Severity = "warning" if warning or self._tolerant else "error"
        self.problems.append(self._document.problem(code, message, pointer, severity))

    def report_dangling(self, error: Unresolvable, pointer: str) -> None:
        self.report_lost("dangling-reference", f"the reference {str(error)!r} leads nowhere; define it", pointer)

    def schema(self, node: object, pointer: str) -> Part:
        """The schema at `pointer`; an empty one where something else stands."""
        if is_object(node):
            return Part(cast("Node", node), pointer)
        if not isinstance(node, bool):  # true takes anything; false, nothing, has no type of its own
            self.report_lost("not-a-schema", "expected a schema object here; the value is taken as `any`", pointer)
        return Part({}, pointer)

    def resolve(self, node: Node, pointer: str) -> Part:
        """Follow `$ref`s to the node that holds the content."""
        seen: set[str] = set()
        while isinstance(ref := node.get("$ref"), str):
            if ref in seen or not ref.startswith("#"):
                raise Unresolvable(ref)
            seen.add(ref)
            try:
                target = lookup(self._data, ref)
            except LookupError:
                raise Unresolvable(ref) from None
            if target is True:
                target = {}
            if not is_object(target):
                raise Unresolvable(ref)
            node, pointer = cast("Node", target), join(split(unquoted(ref)))
        return Part(node, pointer)

    def resolved(self, part: Part) -> Part:
        """What `part` leads to; empty where it leads nowhere."""
        try:
            return self.resolve(part.node, part.pointer)
        except Unresolvable:
            return Part({}, part.pointer)

    def is_nullable(self, part: Part) -> bool:
        """Whether the schema takes null, by itself or by one of its members."""
        if part.pointer in self._nullability:
            return self._nullability[part.pointer]
        self._nullability[part.pointer] = False  # a cycle adds nothing
        answer = says_null(part.node)
        for key in ("oneOf", "anyOf"):
            answer = answer or any(self._member_takes_null(member) for member in members_of(part, key))
        all_of = list(members_of(part, "allOf"))
        if len(all_of) == 1 and not answer:
            answer = self._member_takes_null(all_of[0])
        self._nullability[part.pointer] = answer
        return answer

    def _member_takes_null(self, member: Part) -> bool:
        try:
            return member.node.get("nullable") is True or self.is_nullable(self.resolve(member.node, member.pointer))
        except Unresolvable:
            return False
