"""The schema nodes of a document: where references lead, and what a single node says. No types are made here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, cast

from ..diagnostics import Problem, Severity
from ..input.document import Document
from ..input.json_pointer import is_array, is_object, join, lookup, split, unquoted

COMPONENTS = "#/components/schemas/"

UNIONS = ("oneOf", "anyOf")

SHAPE_KEYS = frozenset(
    (
        "type properties additionalProperties patternProperties unevaluatedProperties items prefixItems unevaluatedItems enum "
        "const oneOf anyOf allOf"
    ).split()
)
"""Keywords that say what a value looks like; a schema with none of them only constrains or describes."""

CONDITIONS = ("if", "then", "else")

NARROWING_KEYS = frozenset("format contentEncoding contentMediaType required".split())
"""Keywords that say nothing of a value on their own, and more of one that is described elsewhere."""

READ_AS: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
}
"""What the readers give for a value of a type."""

ANNOTATIONS = frozenset(
    (
        "$anchor $comment $defs $dynamicAnchor $id $recursiveAnchor $schema default deprecated description discriminator example "
        "examples externalDocs nullable readOnly title writeOnly xml"
    ).split()
)
"""Keywords that allow and forbid nothing."""

MOST_LAYERS = 200
"""Schemas that one schema may draw in by `allOf`. Each brings its properties, so a chain of them grows with its square."""

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


def is_within(pointer: str, outer: str) -> bool:
    return pointer == outer or pointer.startswith(f"{outer}/")


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
    listed = [one for one in (declared if is_array(declared) else [declared]) if isinstance(one, str)]
    return [one for one in dict.fromkeys(listed) if one != "null"] or (["null"] if "null" in listed else [])


def is_object_like(node: Node) -> bool:
    """Whether keywords that only make sense for objects say that one is meant. Many schemas leave `type` out.

    `items` says nothing of the kind: without a `type` it constrains arrays and lets anything else pass.
    """
    return any(is_object(node.get(key)) for key in ("properties", "patternProperties", "additionalProperties"))


def required_of(node: Node) -> list[str]:
    declared = node.get("required")
    return [name for name in declared if isinstance(name, str)] if is_array(declared) else []


def enum_agrees(values: Sequence[object], types: Sequence[str]) -> bool:
    """Whether the values of an enum are of its types; `type: string, enum: [1.0, 2.0]` forgot the quotes."""
    kinds = tuple(kind for type_ in types for kind in READ_AS.get(type_, ()))
    return bool(values) and (not kinds or all(value is None or type(value) in kinds for value in values))


def takes_anything(node: Node) -> bool:
    return all(key in ANNOTATIONS or key.startswith("x-") for key in node)


def has_shape(node: Node) -> bool:
    return not SHAPE_KEYS.isdisjoint(node) or _may_have_shape(node)


def _may_have_shape(node: Node) -> bool:
    """Whether a schema under a condition says what a value looks like, and not only what it must have."""
    under = [*map(node.get, CONDITIONS), *as_object(node.get("dependentSchemas")).values()]
    return any(is_object(one) and not {"properties", "$ref", "allOf", *UNIONS}.isdisjoint(one) for one in under)


def says_anything(node: Node) -> bool:
    """Whether keywords beside a `$ref` or an `allOf` narrow it."""
    return has_shape(node) or not NARROWING_KEYS.isdisjoint(node)


def narrows_reference(node: Node) -> bool:
    """Whether a `$ref` has siblings that say something of the value."""
    return has_shape(node) or is_array(node.get("required")) or isinstance(node.get("format"), str)


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
        self._layers: dict[str, tuple[Part, ...]] = {}
        self._targets: dict[str, Part] = {}
        self._ends: dict[str, Part] = {}
        self._bases: dict[str, list[Part]] = {}
        self._lost: set[str] = set()

    def report_lost(self, code: str, message: str, pointer: str) -> None:
        """Report what validation should have refused; a run that tolerates it has heard of it from there."""
        if not self._tolerant:
            self.report(code, message, pointer)

    def report(self, code: str, message: str, pointer: str, severity: Severity = "error") -> None:
        if severity == "error" and self._tolerant:
            severity = "warning"
        self.problems.append(self._document.problem(code, message, pointer, severity))

    def schema(self, node: object, pointer: str) -> Part:
        """The schema at `pointer`; an empty one where something else stands."""
        if is_object(node):
            return Part(cast("Node", node), pointer)
        if node is not None and not isinstance(
            node, bool
        ):  # true takes anything; false, nothing, has no type of its own
            self.report_lost("not-a-schema", "expected a schema object here; the value is taken as `any`", pointer)
        return Part({}, pointer)

    def resolve(self, node: Node, pointer: str, *, is_schema: bool = True) -> Part:
        """Follow `$ref`s to the node that holds the content; a schema that narrows what it refers to holds some itself.

        In other objects nothing beside a `$ref` counts (OpenAPI 3.0.3, Reference Object).
        """
        part, passed = Part(node, pointer), dict[str, None]()
        try:
            while isinstance(ref := part.node.get("$ref"), str) and not (is_schema and narrows_reference(part.node)):
                if ref in passed or ref in self._lost:
                    raise Unresolvable(ref)
                passed[ref] = None
                part = (self._ends.get(ref) if is_schema else None) or self._target(ref)
        except Unresolvable:
            self._lost.update(passed)
            raise
        if is_schema:
            self._ends.update(dict.fromkeys(passed, part))
        return part

    def _target(self, ref: str) -> Part:
        """What one `$ref` leads to, which may be another one."""
        known = self._targets.get(ref)
        if known is not None:
            return known
        if not ref.startswith("#"):
            raise Unresolvable(ref)
        try:
            target = lookup(self._data, ref)
        except LookupError:
            raise Unresolvable(ref) from None
        if target is True:
            target = {}
        if not is_object(target):
            raise Unresolvable(ref)
        part = self._targets[ref] = Part(cast("Node", target), join(split(unquoted(ref))))
        return part

    def resolved(self, part: Part) -> Part:
        """What `part` leads to; empty where it leads nowhere."""
        try:
            return self.resolve(part.node, part.pointer)
        except Unresolvable:
            return Part({}, part.pointer)

    # --- allOf -------------------------------------------------------------------------------------------------------

    def layers_of(self, part: Part) -> tuple[Part, ...]:
        """Every schema that holds at the place of `part`, through `$ref` and `allOf`: each once, the outermost last."""
        if part.pointer not in self._layers:
            self._layers[part.pointer] = tuple(islice(self._collected(part), MOST_LAYERS + 1))
        return self._layers[part.pointer]

    def _collected(self, part: Part) -> Iterator[Part]:
        seen: set[str] = set()
        waiting = [(part, False)]
        while waiting:
            one, is_last = waiting.pop()
            if is_last:
                yield one
            elif one.pointer not in seen:
                seen.add(one.pointer)
                if set(one.node) != {"$ref"}:
                    waiting.append((one, True))
                waiting += [(base, False) for base in reversed(self.bases_of(one))]

    def bases_of(self, part: Part) -> Sequence[Part]:
        """The schemas that hold at the place of `part` beside itself: where its `$ref` leads, and what `allOf` lists."""
        if part.pointer not in self._bases:
            self._bases[part.pointer] = [*self._referred(part), *members_of(part, "allOf")]
        return self._bases[part.pointer]

    def _referred(self, part: Part) -> Iterator[Part]:
        ref = part.node.get("$ref")
        if not isinstance(ref, str):
            return
        try:
            target = self._target(ref)
            yield self.resolve(target.node, target.pointer) if set(target.node) == {"$ref"} else target
        except Unresolvable as error:
            self.report_dangling(error, part.pointer)

    def report_dangling(self, error: Unresolvable, pointer: str) -> None:
        self.report_lost("dangling-reference", f"the reference {str(error)!r} leads nowhere; define it", pointer)

    # --- null --------------------------------------------------------------------------------------------------------

    def is_nullable(self, part: Part) -> bool:
        """Whether the schema takes null, by itself or by its members. Not recursive: members may lie thousands deep."""
        waiting, met = [part], {part.pointer}
        while waiting:
            asked = [member for member in self._asked_for_null(waiting[-1]) if member.pointer not in met]
            if asked:  # one that was met but has no answer yet leads back here, which adds nothing
                met.update(member.pointer for member in asked)
                waiting += asked
            else:
                one = waiting.pop()
                self._nullability[one.pointer] = self._takes_null(one)
        return self._nullability[part.pointer]

    def _asked_for_null(self, part: Part) -> list[Part]:
        if part.pointer in self._nullability or says_null(part.node):
            return []
        unions = [member for key in UNIONS for member in members_of(part, key)]
        return unions + [base for base in self.bases_of(part) if has_shape(base.node) or "$ref" in base.node]

    def _takes_null(self, part: Part) -> bool:
        """Whether `part` takes null, given the answers for its members: any of a union, all that `allOf` lists."""
        node = part.node
        if says_null(node):
            return True

        def answer(member: Part) -> bool:
            return self._nullability.get(member.pointer, False)

        unions = [member for key in UNIONS for member in members_of(part, key)]
        if any(map(answer, unions)):
            return True
        bases = [base for base in self.bases_of(part) if has_shape(base.node) or "$ref" in base.node]
        return bool(bases) and not unions and "type" not in node and all(map(answer, bases))
